package org.partnersuite.customersuccess.action;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Opens what transitions open, those of the highest ARR first. One transaction at a time does it, so that an owner's
 * day and the one open action of a subject hold whatever races; a constraint holds the latter too.
 */
@Singleton
class SignalQueue implements WorkQueue {
    private static final String WORKER = "calls-to-action";
    private static final long LEADER = 0x616374696f6eL;
    private static final String DUE = """
            select t.id, t.arr, t.signalled_at from trigger_signal t
            where t.status = 'WAITING' and (t.held_until is null or t.held_until <= :today) and %s
            order by t.arr desc nulls last, t.id limit :limit
            """.formatted(ParkedWork.without(WORKER, "t.id"));

    private final List<TriggerFollower> followers;
    private final int mostPerOwnerAndDay;

    SignalQueue(
            @All List<TriggerFollower> followers,
            @ConfigProperty(name = "customer-success.actions.most-per-owner-and-day", defaultValue = "20")
                    int mostPerOwnerAndDay) {
        this.followers = followers;
        this.mostPerOwnerAndDay = mostPerOwnerAndDay;
    }

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery(DUE)
                .bind("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .bind("limit", limit)
                .map((row, context) -> row.getObject(1, UUID.class))
                .list());
    }

    @Override
    public int work(Change change, Set<UUID> ids) {
        boolean leads = change.db()
                .createQuery("select pg_try_advisory_xact_lock(" + LEADER + ")")
                .mapTo(Boolean.class)
                .one();
        return leads ? open(change, ids) : 0;
    }

    @Override
    public int redo(Change change, UUID id) {
        change.db().execute("select pg_advisory_xact_lock(" + LEADER + ")");
        return open(change, Set.of(id));
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(signalled_at) from (" + DUE + ") due")
                .bind("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    private int open(Change change, Set<UUID> ids) {
        List<WaitingSignal> signals = change.db()
                .createQuery("""
                        select * from trigger_signal where id = any(:ids) and status = 'WAITING'
                        order by arr desc nulls last, id for update
                        """)
                .bindArray("ids", UUID.class, ids)
                .mapTo(WaitingSignal.class)
                .list();
        if (signals.isEmpty()) {
            return 0;
        }
        new Opening(change, signals, followers, mostPerOwnerAndDay).run();
        return signals.size();
    }
}
