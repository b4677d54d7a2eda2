package org.partnersuite.partnerprogram.registration.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.registration.ClientFacts;
import org.partnersuite.partnerprogram.registration.ClientFacts.Customer;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** Customers, by which the subscriptions of a client are found. */
@ApplicationScoped
class CustomerAccounts implements EventHandler {
    private static final String TOPIC = "customer-success.customer.v1";

    /** Fields of the customer's state that this feature consumes. */
    record CustomerState(UUID id, long version, @Nullable UUID accountId, String name) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        ClientFacts.putCustomers(
                change.db(),
                NewestStates.of(events).stream().map(CustomerAccounts::customer).toList());
    }

    private static Customer customer(ReceivedEvent event) {
        if (event.isTombstone()) {
            return new Customer(event.aggregateId(), event.version(), null, null);
        }
        CustomerState state = event.state(CustomerState.class);
        return Customer.named(state.id(), state.version(), state.accountId(), state.name());
    }
}
