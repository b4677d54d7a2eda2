package org.partnersuite.customersuccess.segment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/** Customers of whom something was written that may change their segment. Statement triggers put them in. */
@Singleton
class SegmentQueue implements WorkQueue {
    static final String WORKER = "segments";

    private static final String FIRST = "select customer_id, due_at from segment_due d where "
            + ParkedWork.without(WORKER, "d.customer_id") + " order by d.id limit :limit";

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery(FIRST)
                .bind("limit", limit)
                .map((row, context) -> row.getObject(1, UUID.class))
                .list());
    }

    /** Customers are locked first, so that one is not segmented twice at the same time. */
    @Override
    public int work(Change change, Set<UUID> customerIds) {
        Set<UUID> locked = CustomerStore.lockFree(change.db(), customerIds);
        return derive(change, locked);
    }

    @Override
    public int redo(Change change, UUID customerId) {
        CustomerStore.lockKnown(change.db(), customerId);
        return derive(change, Set.of(customerId));
    }

    @Override
    public void parked(Change change, UUID customerId) {
        take(change.db(), Set.of(customerId));
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(due_at) from (" + FIRST + ") waiting")
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    /** Takes them out first: what put them in is visible from the next statement on. */
    private static int derive(Change change, Set<UUID> customerIds) {
        if (customerIds.isEmpty()) {
            return 0;
        }
        take(change.db(), customerIds);
        return Segments.derive(change, customerIds, Days.today(change));
    }

    private static void take(Handle db, Collection<UUID> customerIds) {
        db.createUpdate("delete from segment_due where customer_id = any(:ids)")
                .bindArray("ids", UUID.class, customerIds)
                .execute();
    }
}
