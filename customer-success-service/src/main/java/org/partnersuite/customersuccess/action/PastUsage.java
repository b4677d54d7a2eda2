package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.action.DryRun.Item;

/** Transitions in usage by month; each is due on the day after its month. */
final class PastUsage {
    private PastUsage() {}

    private record Subscription(UUID id, UUID customerId) {}

    /** Whether a transition is in a month, and what it says. */
    private interface Judged {
        boolean begins(UsageSeries series, LocalDate month);

        String note(UsageSeries series, LocalDate month);
    }

    static List<Item> drops(Handle db, TriggerRule rule, LocalDate from, LocalDate to) {
        UsageDrop drop = rule.usageDrop();
        return find(db, from, to, new Judged() {
            @Override
            public boolean begins(UsageSeries series, LocalDate month) {
                return drop.beginsIn(series, month);
            }

            @Override
            public String note(UsageSeries series, LocalDate month) {
                return drop.note(series, month);
            }
        });
    }

    static List<Item> overUse(Handle db, TriggerRule rule, LocalDate from, LocalDate to) {
        return find(db, from, to, new Judged() {
            @Override
            public boolean begins(UsageSeries series, LocalDate month) {
                return series.overUseBeginsIn(month);
            }

            @Override
            public String note(UsageSeries series, LocalDate month) {
                return series.overUseNote(month);
            }
        });
    }

    private static List<Item> find(Handle db, LocalDate from, LocalDate to, Judged judged) {
        LocalDate firstMonth = from.minusDays(1).withDayOfMonth(1);
        LocalDate lastMonth = to.withDayOfMonth(1).minusMonths(1);
        List<Item> items = new ArrayList<>();
        series(db, firstMonth, lastMonth).forEach((subscription, builder) -> {
            UsageSeries series = builder.build();
            for (LocalDate month = firstMonth; !month.isAfter(lastMonth); month = month.plusMonths(1)) {
                LocalDate due = month.plusMonths(1);
                if (!due.isBefore(from) && judged.begins(series, month)) {
                    items.add(new Item(
                            due,
                            subscription.customerId(),
                            subscription.id(),
                            subscription.id(),
                            false,
                            judged.note(series, month)));
                }
            }
        });
        return items;
    }

    private static Map<Subscription, UsageSeries.Builder> series(Handle db, LocalDate first, LocalDate last) {
        Map<Subscription, UsageSeries.Builder> series = new LinkedHashMap<>();
        db.createQuery("""
                        select f.subscription_id, f.customer_id, f.month, f.active_users,
                               coalesce(f.licensed_measured, s.licensed_users)
                        from usage_figure f join scored_subscription s on s.id = f.subscription_id
                        where f.month between :first and :last order by f.subscription_id, f.month
                        """)
                .bind("first", first.minusMonths(UsageSeries.MONTHS_BACK))
                .bind("last", last)
                .setFetchSize(1000)
                .map((row, context) -> series.computeIfAbsent(
                                new Subscription(row.getObject(1, UUID.class), row.getObject(2, UUID.class)),
                                subscription -> new UsageSeries.Builder())
                        .month(
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, Long.class),
                                row.getObject(5, Long.class)))
                .list();
        return series;
    }
}
