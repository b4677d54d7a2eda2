package org.partnersuite.partnerprogram.incentive;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.partnerprogram.edition.Editions;
import org.partnersuite.partnerprogram.subscriptionfact.DueIncentives;
import org.partnersuite.platform.dailywork.Days;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Incentives that are to be computed again. One process computes at a time, since what moves between customers is
 * settled for both.
 */
@Singleton
public class IncentiveQueue implements WorkQueue {
    private static final long LEADER = 0x696e63656e74L;

    private final Editions editions;

    IncentiveQueue(Editions editions) {
        this.editions = editions;
    }

    @Override
    public String worker() {
        return DueIncentives.WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(DueIncentives.due(db, Days.of(now), limit));
    }

    @Override
    public int work(Change change, Set<UUID> items) {
        boolean leads = change.db()
                .createQuery("select pg_try_advisory_xact_lock(" + LEADER + ")")
                .mapTo(Boolean.class)
                .one();
        return leads ? Incentives.compute(change, items, editions, new RecordedStanding(change.db())) : 0;
    }

    @Override
    public int redo(Change change, UUID item) {
        change.db().execute("select pg_advisory_xact_lock(" + LEADER + ")");
        return work(change, Set.of(item));
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return DueIncentives.backlog(db, Days.of(now), limit);
    }
}
