package org.partnersuite.customersuccess.subscription;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Subscriptions that can be told again. */
final class SubscriptionStates {
    private SubscriptionStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of("subscription", "subscription", (row, context) -> SubscriptionEvent.of(
                        SubscriptionRow.read(row, context))
                .outgoing());
    }
}
