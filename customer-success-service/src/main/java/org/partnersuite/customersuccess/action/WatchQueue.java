package org.partnersuite.customersuccess.action;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Looks at what lasts, on its day. However late it looks, it signals the day on which it was due, and once: the watch goes with
 * the signal.
 */
@Singleton
class WatchQueue implements WorkQueue {
    private static final String WORKER = "trigger-watches";
    private static final String DUE = """
            select w.id, w.check_on from trigger_watch w where w.check_on <= :today and %s
            order by w.check_on, w.id limit :limit
            """.formatted(ParkedWork.without(WORKER, "w.id"));

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery(DUE)
                .bind("today", day(now))
                .bind("limit", limit)
                .map((row, context) -> row.getObject(1, UUID.class))
                .list());
    }

    @Override
    public int work(Change change, Set<UUID> ids) {
        LocalDate today = day(change.now());
        List<TriggerWatch> due = change.db()
                .createQuery("""
                        select * from trigger_watch where id = any(:ids) and check_on <= :today
                        order by id for update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("today", today)
                .mapTo(TriggerWatch.class)
                .list();
        List<Signal> signals = new ArrayList<>();
        List<UUID> done = new ArrayList<>();
        for (TriggerWatch watch : due) {
            Looked looked = look(change.db(), watch, today);
            looked.signal().ifPresent(signals::add);
            if (looked.again() == null) {
                done.add(watch.id());
            } else {
                change.db()
                        .createUpdate("update trigger_watch set check_on = :day where id = :id")
                        .bind("day", looked.again())
                        .bind("id", watch.id())
                        .execute();
            }
        }
        Signals.put(change.db(), signals);
        change.db()
                .createUpdate("delete from trigger_watch where id = any(:ids)")
                .bindArray("ids", UUID.class, done)
                .execute();
        return due.size();
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery(
                        "select count(*), min(check_on)::timestamp at time zone 'UTC' from (" + DUE + ") due")
                .bind("today", day(now))
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    /** @param again the day on which to look again; null when the watch is over */
    private record Looked(Optional<Signal> signal, @Nullable LocalDate again) {
        static Looked over() {
            return new Looked(Optional.empty(), null);
        }
    }

    private static Looked look(Handle db, TriggerWatch watch, LocalDate today) {
        return switch (watch.trigger()) {
            case GREEN_LONG -> green(db, watch, today);
            case ONBOARDING_LATE -> {
                Optional<LocalDate> first = TriggerFacts.firstUse(db, watch.subscriptionId());
                boolean inTime = first.isPresent() && first.get().isBefore(watch.checkOn());
                yield inTime ? Looked.over() : found(watch, watch.checkOn(), "No active use so far.");
            }
            case PLAN_MISSING -> {
                Optional<LocalDate> submitted = TriggerFacts.planSubmitted(db, watch.subscriptionId());
                boolean inTime = submitted.isPresent() && !submitted.get().isAfter(watch.checkOn());
                yield inTime ? Looked.over() : found(watch, watch.checkOn(), "No success plan is submitted.");
            }
            case FEATURE_NOT_ADOPTED -> feature(db, watch, today);
            default -> throw new IllegalStateException("nothing of " + watch.trigger() + " lasts");
        };
    }

    /** The first day from the watch's on which nothing keeps advocacy back. */
    private static Looked green(Handle db, TriggerWatch watch, LocalDate today) {
        for (LocalDate day = watch.checkOn(); !day.isAfter(today); day = day.plusDays(1)) {
            if (TriggerFacts.advocacyIsOpen(db, watch.customerId(), watch.subscriptionId(), day)) {
                return found(watch, day, "GREEN since " + watch.since() + ".");
            }
        }
        return new Looked(Optional.empty(), today.plusDays(1));
    }

    private static Looked feature(Handle db, TriggerWatch watch, LocalDate today) {
        Optional<LocalDate> last = TriggerFacts.lastUse(db, watch.subscriptionId(), watch.feature());
        int days = TriggerRules.get(db, TriggerKey.FEATURE_NOT_ADOPTED).days();
        LocalDate due = last.map(day -> day.plusDays(days)).filter(day -> day.isAfter(watch.checkOn()))
                .orElse(watch.checkOn());
        return due.isAfter(today)
                ? new Looked(Optional.empty(), due)
                : found(watch, due, "The planned feature " + watch.feature() + " is unused for " + days + " days.");
    }

    private static Looked found(TriggerWatch watch, LocalDate on, String note) {
        return new Looked(
                Optional.of(new Signal(
                        watch.trigger(),
                        watch.customerId(),
                        watch.subscriptionId(),
                        watch.subscriptionId(),
                        on,
                        false,
                        note,
                        watch.feature().isEmpty() ? null : watch.feature())),
                null);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
