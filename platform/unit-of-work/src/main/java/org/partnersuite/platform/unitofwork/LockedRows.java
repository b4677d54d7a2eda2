package org.partnersuite.platform.unitofwork;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Locks rows, then reads them. A statement that had to wait for a lock returns the current locked row, but joined and
 * counted rows as of its start, and omits rows that no longer join. Therefore a second statement, sent in the same
 * round trip, reads under the lock.
 *
 * @param lock returns a row for each locked row
 * @param read of the same parameters
 */
public record LockedRows<T>(String lock, String read, RowMapper<T> row) {

    public Optional<T> one(Handle db, UnaryOperator<Query> parameters) {
        return list(db, parameters).stream().findFirst();
    }

    /**
     * Locks again while more rows are found than were locked: rows that moved meanwhile are locked at their new place.
     */
    public List<T> list(Handle db, UnaryOperator<Query> parameters) {
        Found<T> found = once(db, parameters);
        while (found.rows.size() > found.locked) {
            found = once(db, parameters);
        }
        return found.rows;
    }

    private record Found<T>(int locked, List<T> rows) {}

    private Found<T> once(Handle db, UnaryOperator<Query> parameters) {
        return parameters
                .apply(db.createQuery(lock + ";\n" + read))
                .execute((statement, context) -> found(statement.get(), context));
    }

    private Found<T> found(PreparedStatement statement, StatementContext context) throws SQLException {
        int locked = 0;
        try (ResultSet result = statement.getResultSet()) {
            while (result.next()) {
                locked++;
            }
        }
        statement.getMoreResults();
        List<T> rows = new ArrayList<>(locked);
        try (ResultSet result = statement.getResultSet()) {
            RowMapper<T> reader = row.specialize(result, context);
            while (result.next()) {
                rows.add(reader.map(result, context));
            }
        }
        return new Found<>(locked, rows);
    }
}
