package org.partnersuite.customersuccess.subscription;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.unitofwork.Change;

/** Contracts follow the outcomes of their renewals. */
public final class ContractChanges {
    private ContractChanges() {}

    /** Locks subscriptions, before the renewals that are read next. */
    public static void lock(Handle db, Collection<UUID> subscriptionIds) {
        SubscriptionStore.lockByIds(db, subscriptionIds);
    }

    /**
     * Applies the changes to their subscriptions, which are locked. One that no longer fits is left out. Each that enlarges a
     * contract is written by itself, as it holds from a day of its own.
     */
    public static void apply(Change change, List<ContractChange> changes) {
        write(change, changes.stream().filter(each -> !each.enlarges()).toList());
        changes.stream().filter(ContractChange::enlarges).forEach(each -> write(change, List.of(each)));
    }

    private static void write(Change change, List<ContractChange> changes) {
        Map<UUID, Subscription> before = new HashMap<>();
        SubscriptionStore.lockByIds(
                        change.db(),
                        changes.stream()
                                .map(ContractChange::subscriptionId)
                                .distinct()
                                .toList())
                .forEach(subscription -> before.put(subscription.id(), subscription));
        Map<UUID, Subscription> after = new LinkedHashMap<>();
        Map<UUID, LocalDate> holdingFrom = new HashMap<>();
        for (ContractChange each : changes) {
            Subscription first = before.get(each.subscriptionId());
            Subscription known = after.getOrDefault(each.subscriptionId(), first);
            if (first != null && known != null && each.appliesTo(known)) {
                after.put(first.id(), first.edited(known.externalId(), each.applied(known.terms()), change.now()));
                LocalDate holdsFrom = each.holdsFrom();
                if (holdsFrom != null) {
                    holdingFrom.put(first.id(), holdsFrom);
                }
            }
        }
        Map<Subscription, Subscription> changed = new LinkedHashMap<>();
        after.forEach((id, subscription) -> {
            Subscription known = before.get(id);
            if (known != null && !known.terms().equals(subscription.terms())) {
                changed.put(known, subscription);
            }
        });
        SubscriptionStore.writeDecided(change, changed, holdingFrom);
    }
}
