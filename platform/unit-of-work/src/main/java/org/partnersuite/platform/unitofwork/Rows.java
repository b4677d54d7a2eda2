package org.partnersuite.platform.unitofwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads rows by the constructor of a record, or by the one that a class marks for it. */
public final class Rows {
    private Rows() {}

    public static <R> RowMapper<R> of(Class<R> type) {
        return ConstructorMapper.of(type);
    }

    /** @param shown what is made of each row */
    public static <R, T> RowMapper<T> of(Class<R> type, Function<R, T> shown) {
        return new Shown<>(ConstructorMapper.of(type), shown);
    }

    private record Shown<R, T>(RowMapper<R> row, Function<R, T> shown) implements RowMapper<T> {
        @Override
        public T map(ResultSet result, StatementContext context) throws SQLException {
            return shown.apply(row.map(result, context));
        }

        @Override
        public RowMapper<T> specialize(ResultSet result, StatementContext context) throws SQLException {
            return new Shown<>(row.specialize(result, context), shown);
        }
    }
}
