package org.partnersuite.customersuccess.usage;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;
import org.partnersuite.platform.unitofwork.AggregateType;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Rows;
import org.partnersuite.platform.unitofwork.Table;

/** Where the months of subscriptions are kept. They follow from reports, which have the history. */
public final class UsageMonthStore {
    public static final AggregateType<UsageMonth> USAGE_MONTH =
            AggregateType.of("usage-month", "customer-success.usage-month.v1", month -> month);

    private static final Table<UsageMonth> TABLE = Table.of(USAGE_MONTH.table(), "id", UsageMonth.class);

    private UsageMonthStore() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(USAGE_MONTH.name(), USAGE_MONTH.table(), Rows.of(UsageMonth.class, USAGE_MONTH::state));
    }

    static void write(Change change, List<UsageMonth> created, List<UsageMonth> changed) {
        if (!TABLE.insert(change.db(), created)) {
            throw new IllegalStateException("one transaction at a time writes months");
        }
        TABLE.update(change.db(), changed);
        created.forEach(month -> change.event(USAGE_MONTH.state(month)));
        changed.forEach(month -> change.event(USAGE_MONTH.state(month)));
    }

    static Map<UUID, UsageMonth> lockOfMonth(Handle db, Collection<UUID> subscriptionIds, LocalDate month) {
        return db.createQuery("""
                        select * from usage_month where subscription_id = any(:ids) and month = :month
                        order by id for no key update
                        """)
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("month", month)
                .mapTo(UsageMonth.class)
                .collect(Collectors.toMap(UsageMonth::subscriptionId, Function.identity()));
    }

    /** Those of a subscription's months that triggers are to look at by now. */
    static List<UsageMonth> lockToJudge(Handle db, Collection<UUID> ids, Instant now) {
        return db.createQuery("""
                        select * from usage_month where id = any(:ids) and judge_at <= :now
                        order by id for no key update skip locked
                        """)
                .bindArray("ids", UUID.class, ids)
                .bind("now", now)
                .mapTo(UsageMonth.class)
                .list();
    }

    static void judged(Handle db, Collection<UUID> ids, Instant now) {
        db.createUpdate("update usage_month set judge_at = null, judged_at = :now where id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .bind("now", now)
                .execute();
    }

    /** A subscription's figures of one month. */
    public static Map<UUID, UsageMonth> find(Handle db, Collection<UUID> subscriptionIds, LocalDate month) {
        return db.createQuery("select * from usage_month where subscription_id = any(:ids) and month = :month")
                .bindArray("ids", UUID.class, subscriptionIds)
                .bind("month", month)
                .mapTo(UsageMonth.class)
                .collect(Collectors.toMap(UsageMonth::subscriptionId, Function.identity()));
    }
}
