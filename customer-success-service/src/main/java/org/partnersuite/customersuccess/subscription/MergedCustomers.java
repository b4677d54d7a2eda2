package org.partnersuite.customersuccess.subscription;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.customersuccess.customer.AccountCustomers;
import org.partnersuite.customersuccess.customer.AccountMerged;
import org.partnersuite.customersuccess.customer.CustomerMergeParticipant;
import org.partnersuite.platform.unitofwork.Change;

/** Subscriptions follow the accounts of their customers when those are merged. */
public final class MergedCustomers {
    private MergedCustomers() {}

    /** @param participants whose records follow the customers */
    public static void follow(
            Change change, Collection<AccountMerged> merges, List<CustomerMergeParticipant> participants) {
        Map<UUID, UUID> leaving = AccountCustomers.merge(change, merges);
        if (leaving.isEmpty()) {
            return;
        }
        Map<Subscription, Subscription> changed = new LinkedHashMap<>();
        for (Subscription each : SubscriptionStore.lockOfCustomers(change.db(), leaving.keySet())) {
            changed.put(each, each.ofCustomer(last(leaving, each.customerId()), change.now()));
        }
        if (!SubscriptionStore.write(change, List.of(), changed)) {
            throw new IllegalStateException("no subscription is new");
        }
        leaving.forEach((left, kept) -> participants.forEach(each -> each.merged(change, left, kept)));
    }

    /** One that gets subscriptions may leave them to another in turn. */
    private static UUID last(Map<UUID, UUID> leaving, UUID customer) {
        UUID next = leaving.get(customer);
        return next == null ? customer : last(leaving, next);
    }
}
