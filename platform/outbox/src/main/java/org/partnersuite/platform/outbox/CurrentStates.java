package org.partnersuite.platform.outbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * The current aggregates of a table, for re-emission.
 *
 * @param table contains every id in the column {@code key}
 */
public record CurrentStates(String type, String table, String key, Reader reader) implements AggregateStates {

    /** Reads aggregates whose rows are locked. */
    @FunctionalInterface
    public interface Reader {
        List<OutgoingEvent> read(Handle db, Collection<UUID> ids);
    }

    /** Of a table whose rows are the aggregates. */
    public static CurrentStates of(String type, String table, RowMapper<OutgoingEvent> state) {
        return of(type, table, "select * from " + table + " where id = any(:ids) order by id", state);
    }

    /**
     * Of a table whose rows are read with others.
     *
     * @param rows reads the aggregates of {@code :ids}
     */
    public static CurrentStates of(String type, String table, String rows, RowMapper<OutgoingEvent> state) {
        return of(type, table, "id", rows, state);
    }

    public static CurrentStates of(String type, String table, String key, String rows, RowMapper<OutgoingEvent> state) {
        String lock = "select 1 from " + table + " where " + key + " = any(:ids) order by " + key + " for share";
        return new CurrentStates(type, table, key, query(lock, rows, state));
    }

    /**
     * Locks and reads by separate statements: a statement that waited for a lock would read joined rows in their old
     * state.
     *
     * @param lock the rows of {@code :ids} {@code for share}
     */
    public static Reader query(String lock, String rows, RowMapper<OutgoingEvent> state) {
        return (db, ids) -> {
            db.createQuery(lock)
                    .bindArray("ids", UUID.class, ids)
                    .mapTo(Integer.class)
                    .list();
            return db.createQuery(rows)
                    .bindArray("ids", UUID.class, ids)
                    .map(state)
                    .list();
        };
    }

    @Override
    public List<OutgoingEvent> read(Handle db, Collection<UUID> ids) {
        return reader.read(db, ids);
    }

    @Override
    public List<UUID> idsAfter(Handle db, @Nullable UUID after, int limit) {
        return idsAfter(db, table, key, after, limit);
    }

    /** Ids of a table column after the given one in ascending order; null starts at the first. */
    public static List<UUID> idsAfter(Handle db, String table, String key, @Nullable UUID after, int limit) {
        String sql = "select " + key + " from " + table + " where cast(:after as uuid) is null or " + key
                + " > cast(:after as uuid) order by " + key + " limit :limit";
        return db.createQuery(sql)
                .bind("after", after)
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list();
    }
}
