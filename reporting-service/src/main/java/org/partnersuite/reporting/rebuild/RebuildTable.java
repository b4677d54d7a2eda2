package org.partnersuite.reporting.rebuild;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The table of rebuilds. */
final class RebuildTable {
    private RebuildTable() {}

    /** Inserts a rebuild; false when another one is filling. */
    static boolean insert(Handle db, Rebuild rebuild) {
        return db.createUpdate("""
            insert into rebuild (id, slot, state, differences_expected, started_by, started_at, layout)
            values (:id, :slot, 'FILLING', :expected, :by, :at, :layout) on conflict do nothing
            """)
                        .bind("id", rebuild.id())
                        .bind("slot", rebuild.schema().name())
                        .bind("expected", rebuild.differencesExpected())
                        .bind("by", rebuild.startedBy())
                        .bind("at", rebuild.startedAt())
                        .bind("layout", rebuild.layout())
                        .execute()
                == 1;
    }

    static Optional<Rebuild> find(Handle db, UUID id) {
        return select(db, "where id = ?", id).stream().findFirst();
    }

    static List<Rebuild> newest(Handle db, int limit) {
        return select(db, "order by started_at desc limit ?", limit);
    }

    static Optional<Rebuild> filling(Handle db) {
        return select(db, "where state = 'FILLING'").stream().findFirst();
    }

    /** The rebuild that is filling, locked; empty while another process holds it. */
    static Optional<Rebuild> lockFilling(Handle db) {
        return select(db, "where state = 'FILLING' for update skip locked").stream()
                .findFirst();
    }

    /** The ended rebuilds whose former schema is not emptied yet, locked. */
    static List<Rebuild> lockUncleared(Handle db) {
        return select(db, "where state <> 'FILLING' and cleared_at is null for update skip locked");
    }

    static void prepared(Handle db, UUID id, Instant now) {
        update(db, id, "prepared_at = ?", now);
        db.execute("update rebuild set cleared_at = ? where state <> 'FILLING' and cleared_at is null", now);
    }

    static void cleared(Handle db, UUID id, Instant now) {
        update(db, id, "cleared_at = ?", now);
    }

    static void note(Handle db, UUID id, String detail) {
        db.execute("update rebuild set detail = ? where id = ?", detail, id);
    }

    /** Ends a rebuild; false when it had ended before. */
    static boolean end(Handle db, UUID id, Rebuild.State state, Instant now, @Nullable String detail) {
        return db.execute(
                        "update rebuild set state = ?, ended_at = ?, detail = coalesce(?, detail)"
                                + " where id = ? and state = 'FILLING'",
                        state.name(),
                        now,
                        detail,
                        id)
                == 1;
    }

    private static void update(Handle db, UUID id, String assignment, Instant now) {
        db.execute("update rebuild set " + assignment + " where id = ?", now, id);
    }

    private static List<Rebuild> select(Handle db, String rest, Object... values) {
        return db.select("select * from rebuild " + rest, values)
                .mapTo(Rebuild.class)
                .list();
    }
}
