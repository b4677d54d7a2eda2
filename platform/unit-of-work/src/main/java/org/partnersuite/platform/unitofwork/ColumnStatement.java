package org.partnersuite.platform.unitofwork;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * A statement that takes its rows as arrays, one per column, and reads them by {@code unnest}: one row and a thousand are
 * the same prepared statement and one round trip. Its {@code ?} are filled in the order of the calls.
 */
public final class ColumnStatement implements AutoCloseable {
    private final PreparedStatement statement;
    private final Connection connection;
    private int position;

    public ColumnStatement(Handle db, String sql) {
        try {
            connection = db.getConnection();
            statement = connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** The rows whose columns follow. */
    public <T> Columns<T> rows(List<T> rows) {
        return new Columns<>(rows);
    }

    /** A single parameter. */
    public ColumnStatement value(@Nullable Object value) {
        try {
            statement.setObject(++position, value);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
        return this;
    }

    public int execute() {
        try {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Hands each row of the result to a reader. */
    public void query(RowReader reader) {
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                reader.read(result);
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    /** Reads one row of a result. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** The columns of some rows. Values go as PostgreSQL reads their text: instants and dates in ISO 8601. */
    public final class Columns<T> {
        private final List<T> rows;

        private Columns(List<T> rows) {
            this.rows = rows;
        }

        /** A column of an SQL type, such as {@code uuid} or {@code timestamptz}. */
        public Columns<T> column(String type, Function<T, @Nullable Object> value) {
            Object[] values = new Object[rows.size()];
            for (int i = 0; i < values.length; i++) {
                Object of = value.apply(rows.get(i));
                values[i] = of == null || of instanceof String ? of : of.toString();
            }
            try {
                statement.setArray(++position, connection.createArrayOf(type, values));
            } catch (SQLException e) {
                throw new UnableToExecuteStatementException(e, null);
            }
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
