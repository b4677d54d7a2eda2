package org.partnersuite.partnerprogram.reconciliation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Partners whose deals were written on either side. Statement triggers put them in; a partner whose deals are being written is
 * compared when that has rested for a moment, and after a minute at the latest.
 */
@Singleton
class ReconciliationQueue implements WorkQueue {
    static final String WORKER = "reconciliations";

    private static final String DUE = "select partner_id, min(due_at) as due_at from reconciliation_due d where "
            + ParkedWork.without(WORKER, "d.partner_id") + " group by partner_id"
            + " having max(due_at) <= clock_timestamp() - interval '1 second'"
            + " or min(due_at) <= clock_timestamp() - interval '1 minute' order by min(due_at) limit :limit";

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery(DUE)
                .bind("limit", Math.min(limit, 20))
                .map((row, context) -> row.getObject(1, UUID.class))
                .list());
    }

    @Override
    public int work(Change change, Set<UUID> partners) {
        int done = 0;
        for (UUID partner : partners) {
            if (DealPairStore.tryLock(change.db(), partner)) {
                compare(change, partner);
                done++;
            }
        }
        return done;
    }

    @Override
    public int redo(Change change, UUID partner) {
        DealPairStore.lock(change.db(), partner);
        compare(change, partner);
        return 1;
    }

    @Override
    public void parked(Change change, UUID partner) {
        take(change.db(), partner);
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(due_at) from (" + DUE + ") waiting")
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    /** Takes it out first: what put it in is visible from the next statement on. */
    private static void compare(Change change, UUID partner) {
        take(change.db(), partner);
        Reconciliations.compare(change, partner);
    }

    private static void take(Handle db, UUID partner) {
        db.createUpdate("delete from reconciliation_due where partner_id = :partner")
                .bind("partner", partner)
                .execute();
    }
}
