package org.partnersuite.engagement.derivation;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.parkedwork.WorkQueue.Backlog;

/**
 * Opportunities of which something was written. Triggers put them in with the write itself, whichever feature it was of,
 * so that none can be forgotten.
 */
final class DueOpportunities {
    private static final long LEADER = 0x646572697665L;

    /** Includes the previously first items, or derives them once more. */
    private static final int FRONT = 2000;

    private DueOpportunities() {}

    /** For this transaction; false while another instance derives. */
    static boolean tryLead(Handle db) {
        return db.createQuery("select pg_try_advisory_xact_lock(" + LEADER + ")")
                .mapTo(Boolean.class)
                .one();
    }

    /** As {@link #tryLead}, when no other instance derives any more. */
    static void lead(Handle db) {
        db.execute("select pg_advisory_xact_lock(" + LEADER + ")");
    }

    static Set<UUID> first(Handle db, int limit) {
        return new LinkedHashSet<>(db.createQuery("select opportunity_id from opportunity_due order by id limit :limit")
                .bind("limit", limit)
                .mapTo(UUID.class)
                .list());
    }

    /** Takes them out of the queue's front; each change that put them in is visible from the next statement on. */
    static void take(Handle db, Collection<UUID> opportunityIds) {
        db.createUpdate("""
                        delete from opportunity_due
                        where id in (select id from opportunity_due order by id limit :front)
                          and opportunity_id = any(:ids)
                        """)
                .bind("front", FRONT)
                .bindArray("ids", UUID.class, opportunityIds)
                .execute();
    }

    static Backlog backlog(Handle db, int limit) {
        return db.createQuery("""
                        select count(*), min(due_at)
                        from (select due_at from opportunity_due order by id limit :limit) as oldest
                        """)
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }
}
