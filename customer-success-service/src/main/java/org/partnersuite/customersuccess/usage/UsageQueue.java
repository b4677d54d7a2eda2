package org.partnersuite.customersuccess.usage;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * Subscriptions whose reports were written: their months follow. While an import of usage runs, its rows wait until it
 * has ended, for ten minutes at most, so that a month is summed once and not half.
 */
@Singleton
class UsageQueue implements WorkQueue {
    private static final long LEADER = 0x7573616765L;

    /** Includes the previously first items, or sums them once more. */
    private static final int FRONT = 20_000;

    private static final String READY = """
            (not d.of_import or d.due_at < now() - interval '10 minutes'
             or not exists (select from bulk_job j
                            where j.object = 'usage' and j.state in ('UPLOAD_COMPLETE', 'IN_PROGRESS') and not j.dry_run))
            """;

    private final Duration settle;

    UsageQueue(@ConfigProperty(name = "customer-success.usage.settle", defaultValue = "15m") Duration settle) {
        this.settle = settle;
    }

    @Override
    public String worker() {
        return "usage-months";
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        Set<UUID> due = new LinkedHashSet<>();
        db.createQuery("select d.subscription_id from usage_due d where " + READY + " order by d.id limit :limit")
                .bind("limit", FRONT)
                .mapTo(UUID.class)
                .forEach(id -> {
                    if (due.size() < limit) {
                        due.add(id);
                    }
                });
        return due;
    }

    @Override
    public int work(Change change, Set<UUID> subscriptionIds) {
        boolean leads = change.db()
                .createQuery("select pg_try_advisory_xact_lock(" + LEADER + ")")
                .mapTo(Boolean.class)
                .one();
        if (!leads) {
            return 0;
        }
        change.db().execute("set local synchronous_commit = off");
        Map<UUID, UUID> customers = customers(change.db(), subscriptionIds);
        take(change.db(), subscriptionIds).forEach((month, subscriptions) -> {
            subscriptions.retainAll(customers.keySet());
            follow(change, month, subscriptions, customers);
        });
        return subscriptionIds.size();
    }

    @Override
    public int redo(Change change, UUID subscriptionId) {
        change.db().execute("select pg_advisory_xact_lock(" + LEADER + ")");
        Map<UUID, UUID> customers = customers(change.db(), Set.of(subscriptionId));
        take(change.db(), Set.of(subscriptionId));
        Set<LocalDate> months = new HashSet<>(change.db()
                .createQuery("select distinct month from usage_reported where subscription_id = :id")
                .bind("id", subscriptionId)
                .mapTo(LocalDate.class)
                .list());
        for (LocalDate month : months) {
            follow(change, month, Set.of(subscriptionId), customers);
        }
        return 1;
    }

    @Override
    public void parked(Change change, UUID subscriptionId) {
        take(change.db(), Set.of(subscriptionId));
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("""
                        select count(*), min(due_at)
                        from (select due_at from usage_due order by id limit :limit) as oldest
                        """)
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    /** Takes them out of the queue's front: subscriptions by month. */
    private static Map<LocalDate, Set<UUID>> take(Handle db, Set<UUID> subscriptionIds) {
        Map<LocalDate, Set<UUID>> months = new TreeMap<>();
        db.createQuery("""
                        delete from usage_due
                        where id in (select d.id from usage_due d where %s order by d.id limit :front)
                          and subscription_id = any(:ids)
                        returning month, subscription_id
                        """.formatted(READY))
                .bind("front", FRONT)
                .bindArray("ids", UUID.class, subscriptionIds)
                .map((row, context) -> Map.entry(row.getObject(1, LocalDate.class), row.getObject(2, UUID.class)))
                .forEach(entry -> months.computeIfAbsent(entry.getKey(), month -> new HashSet<>())
                        .add(entry.getValue()));
        return months;
    }

    private static Map<UUID, UUID> customers(Handle db, Set<UUID> subscriptionIds) {
        return db.createQuery("select id, customer_id from held_subscription where id = any(:ids)")
                .bindArray("ids", UUID.class, subscriptionIds)
                .map((row, context) -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void follow(Change change, LocalDate month, Set<UUID> subscriptionIds, Map<UUID, UUID> customers) {
        Map<UUID, List<UsageRow>> days = bySubscription(UsageStore.daysOfMonth(change.db(), subscriptionIds, month));
        Map<UUID, List<UsageRow>> rows = bySubscription(UsageStore.ofMonth(change.db(), subscriptionIds, month));
        if (DerivedRows.write(change, month, rows, days)) {
            rows = bySubscription(UsageStore.ofMonth(change.db(), subscriptionIds, month));
        }
        Map<UUID, UsageMonth> known = UsageMonthStore.lockOfMonth(change.db(), subscriptionIds, month);
        List<UsageMonth> created = new ArrayList<>();
        List<UsageMonth> changed = new ArrayList<>();
        rows.forEach((subscription, reports) -> {
            UUID customer = customers.get(subscription);
            MonthFigures figures = MonthFigures.of(reports, days.getOrDefault(subscription, List.of()));
            UsageMonth before = known.get(subscription);
            if (customer == null) {
                return;
            }
            if (before == null) {
                created.add(new UsageMonth(
                        Ids.next(),
                        1,
                        subscription,
                        customer,
                        month,
                        figures,
                        JudgementDay.of(month, change.now(), settle),
                        null,
                        change.now(),
                        change.now()));
            } else if (!before.figures().equals(figures) || !before.customerId().equals(customer)) {
                changed.add(before.corrected(customer, figures, judgeAt(before), change.now()));
            }
        });
        UsageMonthStore.write(change, created, changed);
    }

    /** A correction does not change when triggers look; once they have, it opens nothing. */
    private static @Nullable Instant judgeAt(UsageMonth before) {
        return before.judgedAt() == null ? before.judgeAt() : null;
    }

    private static Map<UUID, List<UsageRow>> bySubscription(List<UsageRow> rows) {
        Map<UUID, List<UsageRow>> bySubscription = new HashMap<>();
        rows.forEach(row -> bySubscription
                .computeIfAbsent(row.subscriptionId(), id -> new ArrayList<>())
                .add(row));
        return bySubscription;
    }
}
