package org.partnersuite.customersuccess.renewal;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Renewals that can be told again. */
final class RenewalStates {
    private RenewalStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of("renewal", "renewal", (row, context) -> RenewalEvent.of(RenewalRow.read(row, context))
                .outgoing());
    }
}
