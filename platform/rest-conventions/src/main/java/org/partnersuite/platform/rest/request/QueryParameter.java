package org.partnersuite.platform.rest.request;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.CanonicalUuid;
import org.partnersuite.platform.rest.Codes;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.PlainText;
import org.partnersuite.platform.rest.TimeWindow;
import org.partnersuite.platform.rest.batch.Batch;

/** A query parameter that a resource method declares. */
record QueryParameter(boolean repeatable, String expectation, Function<String, ?> reader) {
    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_DECIMAL = 60;
    private static final Map<Class<?>, QueryParameter> TYPES = Map.ofEntries(
            Map.entry(int.class, of("a whole number", Integer::valueOf)),
            Map.entry(Integer.class, of("a whole number", Integer::valueOf)),
            Map.entry(long.class, of("a whole number", Long::valueOf)),
            Map.entry(Long.class, of("a whole number", Long::valueOf)),
            Map.entry(boolean.class, of("true or false", QueryParameter::bool)),
            Map.entry(Boolean.class, of("true or false", QueryParameter::bool)),
            Map.entry(BigDecimal.class, of("a number", QueryParameter::decimal)),
            Map.entry(UUID.class, of("a UUID", text -> Objects.requireNonNull(CanonicalUuid.parse(text)))),
            Map.entry(LocalDate.class, of("a date such as 2026-03-31", LocalDate::parse)),
            Map.entry(Instant.class, of(TimeWindow.INSTANT_IN_QUERY, Instant::parse)));

    static Map<String, QueryParameter> of(Method method) {
        Map<String, QueryParameter> parameters = new HashMap<>();
        for (var parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (var field : parameter.getType().getDeclaredFields()) {
                    add(parameters, field, field.getName(), field.getType());
                }
            } else if (parameter.getType() == Batch.class) {
                parameters.put(Batch.ATOMIC, of(boolean.class));
            } else {
                add(parameters, parameter, parameter.getName(), parameter.getType());
            }
        }
        return Map.copyOf(parameters);
    }

    /** Null when the text is a value of this parameter. */
    @Nullable
    Fault fault(String name, String text) {
        if (!PlainText.holds(text)) {
            return Fault.at(name, PlainText.CODE, PlainText.DETAIL);
        }
        if (text.length() > MAX_LENGTH) {
            return Fault.at(name, "size", "Must have at most " + MAX_LENGTH + " characters.");
        }
        try {
            Object value = reader.apply(text);
            boolean within = !(value instanceof LocalDate day && !TimeWindow.holds(day)
                    || value instanceof Instant instant && !TimeWindow.holds(instant));
            return within ? null : Fault.at(name, TimeWindow.CODE, TimeWindow.DETAIL);
        } catch (RuntimeException e) {
            return Fault.at(name, "wrong_type", "Must be " + expectation + ".");
        }
    }

    private static void add(Map<String, QueryParameter> to, AnnotatedElement element, String name, Class<?> type) {
        QueryParam jakarta = element.getAnnotation(QueryParam.class);
        RestQuery quarkus = element.getAnnotation(RestQuery.class);
        if (jakarta != null) {
            to.put(jakarta.value(), of(type));
        } else if (quarkus != null) {
            to.put(quarkus.value().isEmpty() ? name : quarkus.value(), of(type));
        }
    }

    private static QueryParameter of(Class<?> type) {
        if (type.isEnum()) {
            return of("one of " + String.join(", ", Codes.of(type)), code -> Codes.constant(type, code));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return new QueryParameter(true, "text", Function.identity());
        }
        return TYPES.getOrDefault(type, of("text", Function.identity()));
    }

    private static QueryParameter of(String expectation, Function<String, ?> reader) {
        return new QueryParameter(false, expectation, reader);
    }

    /** Without an exponent, which could express a number of a million digits in ten characters. */
    private static BigDecimal decimal(String text) {
        if (text.length() > MAX_DECIMAL || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
            throw new NumberFormatException();
        }
        return new BigDecimal(text);
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }
}
