package org.partnersuite.customersuccess.renewal;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Subscriptions whose renewal is due today: to be opened, moved to its next phase, prompted or renewed by itself. Locked rows are skipped by other
 * replicas, so that each row is processed once; after a crash the next sweep continues.
 */
@Singleton
public final class DueRenewals implements WorkQueue {
    static final String WORKER = "renewals";

    private static final String DUE = """
            (select subscription_id, opens_on as day from awaited_renewal
             where opens_on <= :today and %1$s order by opens_on, subscription_id limit :limit)
            union all
            (select subscription_id, next_on from renewal
             where status = 'OPEN' and next_on <= :today and %1$s order by next_on, id limit :limit)
            """.formatted(ParkedWork.without(WORKER, "subscription_id"));

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(
                db.createQuery("select subscription_id from (" + DUE + ") due order by day limit :limit")
                        .bind("today", Renewal.day(now))
                        .bind("limit", limit)
                        .mapTo(UUID.class)
                        .list());
    }

    @Override
    public int work(Change change, Set<UUID> subscriptionIds) {
        LocalDate today = Renewal.day(change.now());
        return Renewals.openDue(change, subscriptionIds, today) + Renewals.advanceDue(change, subscriptionIds, today);
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(day)::timestamp at time zone 'UTC' from (" + DUE + ") due")
                .bind("today", Renewal.day(now))
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }
}
