package org.partnersuite.customersuccess.usage;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.action.Signal;
import org.partnersuite.customersuccess.action.Signals;
import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.customersuccess.action.TriggerRules;
import org.partnersuite.customersuccess.action.UsageDrop;
import org.partnersuite.customersuccess.action.UsageSeries;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/** Looks at each month once, when it is over and settled: a drop of usage, and more active users than licensed ones. */
@Singleton
class UsageJudgement implements WorkQueue {
    private static final String WORKER = "usage-judgement";
    private static final String DUE = """
            select m.id, m.judge_at from usage_month m where m.judge_at <= :now and %s
            order by m.judge_at, m.id limit :limit
            """.formatted(ParkedWork.without(WORKER, "m.id"));

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return new LinkedHashSet<>(db.createQuery(DUE)
                .bind("now", now)
                .bind("limit", limit)
                .map((row, context) -> row.getObject(1, UUID.class))
                .list());
    }

    @Override
    public int work(Change change, Set<UUID> ids) {
        List<UsageMonth> months = UsageMonthStore.lockToJudge(change.db(), ids, change.now());
        if (months.isEmpty()) {
            return 0;
        }
        Map<UUID, UsageSeries> series = series(change.db(), months);
        UsageDrop drop = TriggerRules.usageDrop(change.db());
        List<Signal> signals = new ArrayList<>();
        for (UsageMonth month : months) {
            UsageSeries own = series.getOrDefault(month.subscriptionId(), UsageSeries.NONE);
            if (drop.beginsIn(own, month.month())) {
                signals.add(signal(TriggerKey.USAGE_DOWN, month, drop.note(own, month.month())));
            }
            if (own.overUseBeginsIn(month.month())) {
                signals.add(signal(TriggerKey.OVER_USE, month, own.overUseNote(month.month())));
            }
        }
        Signals.put(change.db(), signals);
        UsageMonthStore.judged(change.db(), months.stream().map(UsageMonth::id).toList(), change.now());
        return months.size();
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return db.createQuery("select count(*), min(judge_at) from (" + DUE + ") due")
                .bind("now", now)
                .bind("limit", limit)
                .map((row, context) -> Backlog.of(row.getLong(1), row.getObject(2, OffsetDateTime.class)))
                .one();
    }

    private static Map<UUID, UsageSeries> series(Handle db, List<UsageMonth> months) {
        LocalDate first =
                months.stream().map(UsageMonth::month).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                months.stream().map(UsageMonth::month).max(LocalDate::compareTo).orElseThrow();
        Map<UUID, UsageSeries.Builder> builders = new HashMap<>();
        db.createQuery("""
                        select m.subscription_id, m.month, m.active_users, coalesce(m.licensed_measured, s.licensed_users)
                        from usage_month m join scored_subscription s on s.id = m.subscription_id
                        where m.subscription_id = any(:ids) and m.month between :first and :last
                        """)
                .bindArray(
                        "ids",
                        UUID.class,
                        months.stream().map(UsageMonth::subscriptionId).toList())
                .bind("first", first.minusMonths(UsageSeries.MONTHS_BACK))
                .bind("last", last)
                .map((row, context) -> builders.computeIfAbsent(
                                row.getObject(1, UUID.class), id -> new UsageSeries.Builder())
                        .month(
                                row.getObject(2, LocalDate.class),
                                row.getObject(3, Long.class),
                                row.getObject(4, Long.class)))
                .list();
        Map<UUID, UsageSeries> series = new HashMap<>();
        builders.forEach((id, builder) -> series.put(id, builder.build()));
        return series;
    }

    private static Signal signal(TriggerKey trigger, UsageMonth month, String note) {
        return new Signal(
                trigger,
                month.customerId(),
                month.subscriptionId(),
                month.subscriptionId(),
                JudgementDay.dueOn(month.month()),
                false,
                note);
    }
}
