package org.partnersuite.platform.parkedwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Ids;

/** The items that could not be done. */
public final class ParkedWork {
    static final String COLUMNS = "id, worker, item, reason, attempts, parked_at, tried_at";

    private ParkedWork() {}

    /**
     * A condition that excludes parked items of a worker.
     *
     * @param item the column that holds the item's id
     */
    public static String without(String worker, String item) {
        return "not exists (select from parked_work p where p.worker = '" + worker + "' and p.item = " + item + ")";
    }

    /** The data of these items has changed: retry them. */
    public static void release(Handle db, String worker, Collection<UUID> items) {
        db.createUpdate("delete from parked_work where worker = :worker and item = any(:items)")
                .bind("worker", worker)
                .bindArray("items", UUID.class, items)
                .execute();
    }

    /** Whether it was not parked before. */
    static boolean park(Handle db, String worker, UUID item, String reason, Instant now) {
        return db.createQuery("""
                        insert into parked_work as before (id, worker, item, reason, attempts, parked_at, tried_at)
                        values (:id, :worker, :item, :reason, 1, :now, :now)
                        on conflict (worker, item) do update set reason = excluded.reason,
                            attempts = before.attempts + 1, tried_at = excluded.tried_at, discarded_at = null
                        returning attempts
                        """)
                        .bind("id", Ids.next())
                        .bind("worker", worker)
                        .bind("item", item)
                        .bind("reason", reason)
                        .bind("now", now)
                        .mapTo(Integer.class)
                        .one()
                == 1;
    }

    static Optional<ParkedWorkView> find(Handle db, UUID id) {
        return select(db, id, "");
    }

    /** As {@link #find}; locks the row against concurrent retries and discards. */
    static Optional<ParkedWorkView> lock(Handle db, UUID id) {
        return select(db, id, " for update");
    }

    static void triedInVain(Handle db, UUID id, String reason, Instant now) {
        db.createUpdate(
                        "update parked_work set attempts = attempts + 1, reason = :reason, tried_at = :now where id = :id")
                .bind("reason", reason)
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    static void discard(Handle db, UUID id, Instant now) {
        db.createUpdate("update parked_work set discarded_at = :now where id = :id")
                .bind("now", now)
                .bind("id", id)
                .execute();
    }

    static long count(Handle db, String worker, int limit) {
        return db.createQuery("""
                        select count(*) from (
                            select from parked_work where worker = :worker and discarded_at is null limit :limit) as parked
                        """)
                .bind("worker", worker)
                .bind("limit", limit)
                .mapTo(Long.class)
                .one();
    }

    static ParkedWorkView read(ResultSet row) throws SQLException {
        return new ParkedWorkView(
                row.getObject("id", UUID.class),
                row.getString("worker"),
                row.getObject("item", UUID.class),
                row.getString("reason"),
                row.getInt("attempts"),
                instant(row, "parked_at"),
                instant(row, "tried_at"));
    }

    private static Optional<ParkedWorkView> select(Handle db, UUID id, String lock) {
        return db.createQuery("select " + COLUMNS + " from parked_work where id = :id and discarded_at is null" + lock)
                .bind("id", id)
                .map((row, context) -> read(row))
                .findOne();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
