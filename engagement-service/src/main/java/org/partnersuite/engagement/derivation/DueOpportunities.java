package org.partnersuite.engagement.derivation;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/**
 * Opportunities of which something was written. Triggers put them in with the write itself, whichever feature it was of,
 * so that none can be forgotten.
 */
final class DueOpportunities {
    private static final long LEADER = 0x646572697665L;

    private DueOpportunities() {}

    /** For this transaction; false while another instance derives. */
    static boolean tryLead(Handle db) {
        return db.createQuery("select pg_try_advisory_xact_lock(" + LEADER + ")")
                .mapTo(Boolean.class)
                .one();
    }

    /** Takes out exactly what it answers; each change of it is visible from the next statement on. */
    static List<UUID> take(Handle db, int limit) {
        return db.createQuery("""
                        delete from opportunity_due
                        where id in (select id from opportunity_due order by id limit ?)
                        returning opportunity_id
                        """).bind(0, limit).mapTo(UUID.class).list();
    }
}
