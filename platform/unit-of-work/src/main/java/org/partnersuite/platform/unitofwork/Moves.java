package org.partnersuite.platform.unitofwork;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.rest.Problem;

/**
 * The moves of aggregates of a type: rows of a table of their own with a {@code number}, appended and never changed.
 *
 * @param <M> what a row is made from
 */
public final class Moves<M extends Record> {
    private final AggregateType<?> type;
    private final Table<M> table;
    private final Class<M> move;
    private final String select;

    /** @param aggregate the column of the aggregate's id */
    public Moves(AggregateType<?> type, String table, String aggregate, Class<M> move) {
        this.type = type;
        this.table = Table.of(table, "number", move);
        this.move = move;
        this.select = "select * from " + table + " where " + aggregate + " = :id order by number";
    }

    /**
     * Every move of an aggregate, from the first to the latest.
     *
     * @throws Problem 404 when the caller may not read the aggregate
     */
    public List<M> of(Handle db, UUID id) {
        if (!type.exists(db, id)) {
            throw Problem.notFound();
        }
        return db.createQuery(select).bind("id", id).map(Rows.of(move)).list();
    }

    public void append(Change change, M made) {
        table.insert(change.db(), List.of(made));
    }
}
