package org.partnersuite.platform.unitofwork;

import java.lang.reflect.Constructor;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.mapper.ColumnMapperFactory;
import org.jdbi.v3.core.mapper.QualifiedColumnMapperFactory;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.rest.Money;

/**
 * Reads rows into records, and into classes that mark a constructor for it: a column for each component, in snake case.
 * Times and dates go as PostgreSQL keeps them: {@code java.sql.Timestamp} has another calendar before 1582.
 * Money is its amount in the component's column and the row's {@code currency}.
 */
final class RowMapping {
    private RowMapping() {}

    static Jdbi on(Jdbi jdbi) {
        RowMapperFactory rows = (type, config) -> Optional.of(GenericTypes.getErasedType(type))
                .filter(RowMapping::isRow)
                .filter(row -> !DataCode.class.isAssignableFrom(row))
                .map(Rows::of);
        jdbi.registerRowMapper(rows);
        QualifiedColumnMapperFactory json = (type, config) ->
                type.hasQualifier(JsonColumn.class) ? Optional.of(json(type.getType())) : Optional.empty();
        jdbi.registerColumnMapper(json);
        ColumnMapperFactory codes = (type, config) -> Optional.<Class<?>>of(GenericTypes.getErasedType(type))
                .filter(DataCode.class::isAssignableFrom)
                .map(RowMapping::code);
        jdbi.registerColumnMapper(codes);
        jdbi.registerColumnMapper(Money.class, (row, column, context) -> {
            BigDecimal amount = row.getBigDecimal(column);
            return amount == null ? null : new Money(amount, row.getString(RecordColumns.CURRENCY));
        });
        jdbi.registerColumnMapper(Instant.class, (row, column, context) -> {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        });
        jdbi.registerColumnMapper(LocalDate.class, (row, column, context) -> row.getObject(column, LocalDate.class));
        jdbi.registerArgument(new Instants());
        jdbi.registerArgument(new Dates());
        return jdbi;
    }

    private static ColumnMapper<?> json(Type type) {
        return (row, column, context) -> {
            String text = row.getString(column);
            return text == null ? null : Json.read(text, type);
        };
    }

    private static ColumnMapper<?> code(Class<?> type) {
        Function<String, DataCode> code = DataCode.of(type);
        return (row, column, context) -> {
            String text = row.getString(column);
            return text == null ? null : code.apply(text);
        };
    }

    private static boolean isRow(Class<?> type) {
        return type.isRecord() || Stream.of(type.getDeclaredConstructors()).anyMatch(RowMapping::isMarked);
    }

    private static boolean isMarked(Constructor<?> constructor) {
        return constructor.isAnnotationPresent(JdbiConstructor.class);
    }

    private static final class Instants extends AbstractArgumentFactory<Instant> {
        Instants() {
            super(Types.TIMESTAMP_WITH_TIMEZONE);
        }

        @Override
        protected Argument build(Instant value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, value.atOffset(ZoneOffset.UTC));
        }
    }

    private static final class Dates extends AbstractArgumentFactory<LocalDate> {
        Dates() {
            super(Types.DATE);
        }

        @Override
        protected Argument build(LocalDate value, ConfigRegistry config) {
            return (position, statement, context) -> statement.setObject(position, value);
        }
    }
}
