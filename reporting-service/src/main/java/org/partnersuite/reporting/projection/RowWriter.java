package org.partnersuite.reporting.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/** Writes many rows by one statement, each column as one array. */
final class RowWriter<T> {
    private final List<Column<T>> columns;

    RowWriter(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    String names() {
        return joined(Column::name);
    }

    /** The rows as a relation {@code r}, for a {@code from} clause. */
    String relation() {
        return "unnest(" + joined(c -> "?::" + c.sent() + "[]") + ") as r (" + names() + ")";
    }

    /** The columns of {@code r}, cast to their types. */
    String values() {
        return joined(c -> "r." + c.name() + "::" + c.type());
    }

    /** The assignments of an upsert: every column except the key. */
    String excluded() {
        return columns.stream()
                .skip(1)
                .map(c -> c.name() + " = excluded." + c.name())
                .collect(Collectors.joining(", "));
    }

    int execute(Handle db, String sql, Collection<T> rows) {
        Connection connection = db.getConnection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int position = 0;
            for (Column<T> column : columns) {
                @Nullable Object[] values = rows.stream().map(column.value()).toArray();
                statement.setArray(++position, connection.createArrayOf(column.sent(), values));
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private String joined(Function<Column<T>, String> part) {
        return columns.stream().map(part).collect(Collectors.joining(", "));
    }
}
