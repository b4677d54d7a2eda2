package org.partnersuite.platform.unitofwork;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * A statement with rows as parameters: those of tables by {@link Table#bind}, others as one array per column, read by
 * {@code unnest}. Its {@code ?} are bound in the order of the calls.
 */
public final class ColumnStatement {
    private final Handle db;
    private final String sql;
    private final List<RowSources.Source> sources = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();

    public ColumnStatement(Handle db, String sql) {
        this.db = db;
        this.sql = sql;
    }

    /** The rows whose columns follow. */
    public <T> Columns<T> rows(List<T> rows) {
        return new Columns<>(rows);
    }

    /** A single parameter. */
    public ColumnStatement value(@Nullable Object value) {
        parameters.add((statement, position) -> statement.setObject(position, value));
        return this;
    }

    public int execute() {
        try (PreparedStatement statement = prepare()) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Hands each row of the result to a reader. */
    public void query(RowReader reader) {
        try (PreparedStatement statement = prepare();
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                reader.read(result);
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** The rows of the result. */
    public <R> List<R> list(RowMapper<R> row) {
        try (Query query = db.createQuery(sql);
                PreparedStatement statement = prepare();
                ResultSet result = statement.executeQuery()) {
            RowMapper<R> reader = row.specialize(result, query.getContext());
            List<R> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.map(result, query.getContext()));
            }
            return rows;
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** Declares how many rows of the table are bound next. */
    void source(Table<?> table, int rows) {
        sources.add(new RowSources.Source(table, rows));
    }

    /** A parameter whose type is the one that the statement casts it to. */
    void uncast(@Nullable Object value) {
        Object sent = sent(value);
        parameters.add(
                sent instanceof byte[] bytes
                        ? (statement, position) -> statement.setBytes(position, bytes)
                        : (statement, position) -> statement.setObject(position, sent, Types.OTHER));
    }

    private PreparedStatement prepare() throws SQLException {
        PreparedStatement statement =
                db.getConnection().prepareStatement(sources.isEmpty() ? sql : RowSources.write(sql, sources));
        int position = 0;
        for (Parameter parameter : parameters) {
            parameter.set(statement, ++position);
        }
        return statement;
    }

    private static @Nullable Object sent(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof byte[] ? value : value.toString();
    }

    @FunctionalInterface
    private interface Parameter {
        void set(PreparedStatement statement, int position) throws SQLException;
    }

    /** The columns of some rows. Values go as PostgreSQL reads their text: instants and dates in ISO 8601. */
    public final class Columns<T> {
        private final List<T> rows;

        private Columns(List<T> rows) {
            this.rows = rows;
        }

        /** A column of an SQL type, such as {@code uuid} or {@code timestamptz}. */
        public Columns<T> column(String type, Function<T, @Nullable Object> value) {
            Object[] column = new Object[rows.size()];
            for (int i = 0; i < column.length; i++) {
                column[i] = sent(value.apply(rows.get(i)));
            }
            Object[] values = type.equals("bytea") ? Arrays.copyOf(column, column.length, byte[][].class) : column;
            parameters.add((statement, position) ->
                    statement.setArray(position, statement.getConnection().createArrayOf(type, values)));
            return this;
        }

        public Columns<T> text(Function<T, @Nullable Object> value) {
            return column("text", value);
        }

        public Columns<T> uuid(Function<T, @Nullable Object> value) {
            return column("uuid", value);
        }
    }
}
