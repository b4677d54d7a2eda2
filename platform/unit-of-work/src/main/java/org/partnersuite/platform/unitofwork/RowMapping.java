package org.partnersuite.platform.unitofwork;

import java.lang.reflect.Constructor;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.generic.GenericTypes;
import org.jdbi.v3.core.mapper.RowMapperFactory;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructor;

/**
 * Reads rows into records, and into classes that mark a constructor for it: a column for each component, in snake case.
 * Both are public. Times and dates go as PostgreSQL keeps them: {@code java.sql.Timestamp} has another calendar before 1582.
 */
final class RowMapping {
    private RowMapping() {}

    static Jdbi on(Jdbi jdbi) {
        RowMapperFactory rows = (type, config) -> Optional.of(GenericTypes.getErasedType(type))
                .filter(RowMapping::isRow)
                .map(ConstructorMapper::of);
        jdbi.registerRowMapper(rows);
        jdbi.registerColumnMapper(Instant.class, (row, column, context) -> {
            OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        });
        jdbi.registerColumnMapper(LocalDate.class, (row, column, context) -> row.getObject(column, LocalDate.class));
        jdbi.registerArgument(new Instants());
        jdbi.registerArgument(new Dates());
        return jdbi;
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
