package org.partnersuite.platform.unitofwork;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;

/**
 * The columns of a record's components, by the annotations that Jdbi reads rows by: {@code @Nested} for a record within,
 * with its prefix, {@code @ColumnName} for a name that is not the component's in snake case, and {@link JsonColumn}. Money
 * is its amount in the component's column, and the currency that all of a row have.
 */
final class RecordColumns {
    static final String CURRENCY = "currency";

    private static final Map<Class<?>, String> TYPES = Map.ofEntries(
            Map.entry(UUID.class, "uuid"),
            Map.entry(String.class, "text"),
            Map.entry(long.class, "bigint"),
            Map.entry(Long.class, "bigint"),
            Map.entry(int.class, "integer"),
            Map.entry(Integer.class, "integer"),
            Map.entry(boolean.class, "boolean"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(BigDecimal.class, "numeric"),
            Map.entry(Instant.class, "timestamptz"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(List.class, "text[]"));

    private RecordColumns() {}

    /** A column: its name, its SQL type, and how its value is read from the row's object. */
    record Found<T>(String name, String type, Function<T, @Nullable Object> value) {}

    /** @throws IllegalArgumentException for a component of a type that has no column type */
    static <T> List<Found<T>> of(Class<T> record) {
        List<Found<T>> columns = new ArrayList<>();
        add(record, "", row -> row, columns);
        return columns;
    }

    private static <T> void add(
            Class<?> record, String prefix, Function<T, @Nullable Object> of, List<Found<T>> columns) {
        for (RecordComponent component : record.getRecordComponents()) {
            Method accessor = component.getAccessor();
            Function<T, @Nullable Object> value = value(accessor, of);
            Nested nested = accessor.getAnnotation(Nested.class);
            if (nested != null) {
                String more = nested.value().isEmpty() ? "" : nested.value() + "_";
                add(component.getType(), prefix + more, value, columns);
            } else if (component.getType() == Money.class) {
                addMoney(prefix + name(component), value, columns);
            } else if (accessor.isAnnotationPresent(JsonColumn.class)) {
                columns.add(new Found<>(prefix + name(component), "jsonb", row -> json(value.apply(row))));
            } else {
                columns.add(new Found<>(prefix + name(component), type(component), value));
            }
        }
    }

    private static <T> void addMoney(String name, Function<T, @Nullable Object> value, List<Found<T>> columns) {
        columns.add(
                new Found<>(name, "numeric", row -> value.apply(row) instanceof Money money ? money.amount() : null));
        if (columns.stream().noneMatch(known -> known.name().equals(CURRENCY))) {
            columns.add(new Found<>(
                    CURRENCY, "text", row -> value.apply(row) instanceof Money money ? money.currency() : null));
        }
    }

    private static @Nullable Object json(@Nullable Object value) {
        return value == null ? null : Json.text(value);
    }

    private static String name(RecordComponent component) {
        ColumnName named = component.getAccessor().getAnnotation(ColumnName.class);
        return named != null
                ? named.value()
                : component.getName().replaceAll("(?<=.)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static String type(RecordComponent component) {
        Class<?> type = component.getType();
        String sql = type.isEnum() || DataCode.class.isAssignableFrom(type) ? "text" : TYPES.get(type);
        if (sql == null) {
            throw new IllegalArgumentException("No column type for " + component);
        }
        return sql;
    }

    private static <T> Function<T, @Nullable Object> value(Method accessor, Function<T, @Nullable Object> of) {
        accessor.setAccessible(true);
        try {
            MethodHandle handle = MethodHandles.lookup().unreflect(accessor);
            return row -> {
                Object owner = of.apply(row);
                return owner == null ? null : invoke(handle, owner);
            };
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible", e);
        }
    }

    private static @Nullable Object invoke(MethodHandle accessor, Object owner) {
        try {
            return accessor.invoke(owner);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("an accessor throws no exception", e);
        }
    }
}
