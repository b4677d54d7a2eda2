package org.partnersuite.customersuccess.handoff;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Handoffs that can be told again. */
final class HandoffStates {
    private HandoffStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of("handoff", "handoff", (row, context) -> HandoffEvent.of(HandoffRow.read(row, context))
                .outgoing());
    }
}
