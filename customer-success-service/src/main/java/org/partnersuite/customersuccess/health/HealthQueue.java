package org.partnersuite.customersuccess.health;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Subscriptions that are to be scored again: an input was written, a model was published, or the day has come on which
 * time alone may change the score. Taking them out, their scores and events commit together, so a crash repeats the
 * batch.
 */
@Singleton
public class HealthQueue implements WorkQueue {
    static final String WORKER = "health-scores";

    private static final long LEADER = 0x6865616c7468L;

    /** Includes the previously first items, or scores them once more. */
    private static final int FRONT = 4000;

    private static final String BY_TIME = """
            select h.subscription_id, h.check_on from health_state h
            where h.check_on <= :today and %s
            order by h.check_on, h.subscription_id limit :limit
            """.formatted(ParkedWork.without(WORKER, "h.subscription_id"));

    /** Asks for scores; they follow within a second. A quiet one opens nothing. */
    public static void put(Handle db, Collection<UUID> subscriptionIds, boolean quiet) {
        db.createQuery("select health_is_due(:ids, :quiet)")
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("quiet", quiet)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        Set<UUID> due =
                new LinkedHashSet<>(db.createQuery("select subscription_id from health_due order by id limit :limit")
                        .bind("limit", limit)
                        .mapTo(UUID.class)
                        .list());
        if (due.size() < limit) {
            db.createQuery(BY_TIME)
                    .bind("today", day(now))
                    .bind("limit", limit - due.size())
                    .map((row, context) -> row.getObject(1, UUID.class))
                    .forEach(due::add);
        }
        return due;
    }

    @Override
    public int work(Change change, Set<UUID> subscriptionIds) {
        if (!lead(change.db(), "pg_try_advisory_xact_lock")) {
            return 0;
        }
        change.db().execute("set local synchronous_commit = off");
        Map<UUID, Boolean> quiet = take(change.db(), subscriptionIds);
        HealthScorer.score(change, subscriptionIds, quiet);
        return subscriptionIds.size();
    }

    @Override
    public int redo(Change change, UUID subscriptionId) {
        change.db().execute("select pg_advisory_xact_lock(" + LEADER + ")");
        return work(change, Set.of(subscriptionId));
    }

    @Override
    public void parked(Change change, UUID subscriptionId) {
        take(change.db(), Set.of(subscriptionId));
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        Backlog written = db.createQuery("""
                        select count(*), min(due_at)
                        from (select due_at from health_due order by id limit :limit) as oldest
                        """)
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
        Backlog byTime = db.createQuery(
                        "select count(*), min(check_on)::timestamp at time zone 'UTC' from (" + BY_TIME + ") due")
                .bind("today", day(now))
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
        return written.and(byTime);
    }

    private static boolean lead(Handle db, String lock) {
        return db.createQuery("select " + lock + "(" + LEADER + ")")
                .mapTo(Boolean.class)
                .one();
    }

    /** Takes them out of the queue's front; quiet are those of which every item is. */
    private static Map<UUID, Boolean> take(Handle db, Collection<UUID> subscriptionIds) {
        Map<UUID, Boolean> quiet = new HashMap<>();
        db.createQuery("""
                        with taken as (
                            delete from health_due
                            where id in (select id from health_due order by id limit :front)
                              and subscription_id = any(:ids)
                            returning subscription_id, quiet)
                        select subscription_id, bool_and(quiet) as quiet from taken group by subscription_id
                        """)
                .bind("front", FRONT)
                .bindArray("ids", UUID.class, subscriptionIds)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getBoolean(2)))
                .forEach(entry -> quiet.put(entry.getKey(), entry.getValue()));
        return quiet;
    }

    static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
