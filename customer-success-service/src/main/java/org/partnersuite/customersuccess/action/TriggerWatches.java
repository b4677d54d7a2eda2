package org.partnersuite.customersuccess.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Ids;
import org.partnersuite.platform.unitofwork.Table;

/**
 * Days on which a trigger looks at a subscription, because it acts when something has lasted: GREEN for long, no use,
 * no plan, a feature unused. The days are counted by the rule as it was when the watch began.
 */
public final class TriggerWatches {
    private static final Table<TriggerWatch> TABLE = Table.of("trigger_watch", "id", TriggerWatch.class);

    private TriggerWatches() {}

    /** What lasts since a day. */
    public record Begun(TriggerKey trigger, UUID subscriptionId, UUID customerId, LocalDate since) {}

    /** Begins to watch; one that is watched already goes on. */
    public static void begin(Handle db, List<Begun> begun) {
        if (begun.isEmpty()) {
            return;
        }
        Map<TriggerKey, TriggerRule> rules = TriggerRules.all(db);
        TABLE.insert(
                db,
                begun.stream()
                        .map(each -> new TriggerWatch(
                                Ids.next(),
                                each.trigger(),
                                each.subscriptionId(),
                                each.customerId(),
                                "",
                                each.since(),
                                each.since()
                                        .plusDays(Objects.requireNonNull(rules.get(each.trigger()))
                                                .days())))
                        .toList());
    }

    public static void forget(Handle db, TriggerKey trigger, Collection<UUID> subscriptionIds) {
        if (!subscriptionIds.isEmpty()) {
            db.createUpdate("delete from trigger_watch where trigger = :trigger and subscription_id = any(:ids)")
                    .bind("trigger", trigger.name())
                    .bindArray("ids", UUID.class, subscriptionIds)
                    .execute();
        }
    }
}
