package org.partnersuite.customersuccess.customer;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.partnersuite.platform.outbox.AggregateStates;
import org.partnersuite.platform.outbox.CurrentStates;

/** Customers that can be told again. */
final class CustomerStates {
    private CustomerStates() {}

    @Produces
    @Singleton
    static AggregateStates states() {
        return CurrentStates.of(
                "customer", "customer", (row, context) -> CustomerEvent.of(CustomerRow.read(row, context))
                        .outgoing());
    }
}
