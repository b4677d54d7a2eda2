package org.partnersuite.customersuccess.subscription;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.renewal.ContractEnd;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.customersuccess.renewal.Renewals;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.unitofwork.Change;

/** Writes subscriptions with their audit and their events, and lets their renewals follow. */
final class SubscriptionChanges {
    private SubscriptionChanges() {}

    /** False when one has the external id of another; then nothing is recorded. */
    static boolean write(Change change, List<Subscription> created, Map<Subscription, Subscription> changed) {
        if (!SubscriptionStore.insert(change.db(), created)) {
            return false;
        }
        SubscriptionStore.update(change.db(), List.copyOf(changed.values()));
        created.forEach(subscription -> record(change, "created", null, subscription));
        changed.forEach((before, after) ->
                record(change, after.cancellation() == null ? "changed" : "cancelled", before, after));
        Renewals.follow(
                change,
                Stream.concat(created.stream(), changed.values().stream())
                        .map(SubscriptionChanges::contractEnd)
                        .toList());
        return true;
    }

    private static ContractEnd contractEnd(Subscription subscription) {
        WithdrawnReason nothingToRenew = subscription.cancellation() != null
                ? WithdrawnReason.SUBSCRIPTION_CANCELLED
                : subscription.terms().trial() ? WithdrawnReason.TRIAL : null;
        return new ContractEnd(
                subscription.id(),
                subscription.customerId(),
                subscription.terms().contract().end(),
                nothingToRenew);
    }

    private static void record(Change change, String action, @Nullable Subscription before, Subscription after) {
        SubscriptionEvent event = SubscriptionEvent.of(after);
        SubscriptionEvent previous = before == null ? null : SubscriptionEvent.of(before);
        change.audit(new AuditEntry("subscription", after.id(), action, event.since(previous)));
        change.event(event.outgoing());
    }
}
