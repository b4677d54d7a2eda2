package org.partnersuite.platform.unitofwork;

import java.lang.reflect.Constructor;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.mapper.reflect.JdbiConstructors;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads rows by the constructor of a record, or by the one that a class marks for it. */
public final class Rows {
    private static final Map<Class<?>, RowMapper<?>> READERS = new ConcurrentHashMap<>();

    private Rows() {}

    @SuppressWarnings("unchecked") // each class has a reader of its own
    public static <R> RowMapper<R> of(Class<R> type) {
        return (RowMapper<R>)
                READERS.computeIfAbsent(type, row -> new Reader<>(constructor(row), new ConcurrentHashMap<>()));
    }

    /** The constructor may be the class's own business; those of nested records are public. */
    private static <R> RowMapper<R> constructor(Class<R> type) {
        Constructor<R> constructor = JdbiConstructors.findConstructorFor(type);
        constructor.setAccessible(true);
        return ConstructorMapper.of(constructor);
    }

    /** @param shown what is made of each row */
    public static <R, T> RowMapper<T> of(Class<R> type, Function<R, T> shown) {
        return new Shown<>(of(type), shown);
    }

    /**
     * The columns that a record within another is read from, for a statement that joins their tables.
     *
     * @param table its alias in the statement
     * @param prefix as in {@code @Nested} of the record around it
     */
    public static String columns(String table, String prefix, Class<?> record) {
        return RecordColumns.of(record).stream()
                .map(column -> table + "." + column.name() + " as " + prefix + "_" + column.name())
                .collect(Collectors.joining(", "));
    }

    /** Finds the column of each parameter once for all results that have the same columns. */
    private record Reader<R>(RowMapper<R> constructor, Map<List<String>, RowMapper<R>> known) implements RowMapper<R> {
        @Override
        public R map(ResultSet result, StatementContext context) throws SQLException {
            return specialize(result, context).map(result, context);
        }

        @Override
        public RowMapper<R> specialize(ResultSet result, StatementContext context) throws SQLException {
            List<String> columns = columns(result.getMetaData());
            RowMapper<R> found = known.get(columns);
            if (found == null) {
                found = constructor.specialize(result, context);
                known.put(columns, found);
            }
            return found;
        }

        private static List<String> columns(ResultSetMetaData result) throws SQLException {
            List<String> columns = new ArrayList<>(result.getColumnCount());
            for (int i = 1; i <= result.getColumnCount(); i++) {
                columns.add(result.getColumnLabel(i));
            }
            return columns;
        }
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
