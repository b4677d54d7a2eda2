package org.partnersuite.partnerprogram.registration.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.registration.ClientFacts;
import org.partnersuite.partnerprogram.registration.ClientFacts.Subscription;
import org.partnersuite.partnerprogram.registration.ComparedName;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** What clients hold: a live subscription stands in the way of a registration. */
@ApplicationScoped
class LiveSubscriptions implements EventHandler {
    private static final String TOPIC = "customer-success.subscription.v1";
    private static final String ACTIVE = "ACTIVE";

    /** Fields of the subscription's state that this feature consumes. */
    record SubscriptionState(
            UUID id,
            long version,
            UUID customerId,
            String product,
            @Nullable LocalDate contractEnd,
            String status) implements StateBody {
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
        ClientFacts.putSubscriptions(
                change.db(),
                NewestStates.of(events).stream()
                        .map(LiveSubscriptions::subscription)
                        .toList());
    }

    private static Subscription subscription(ReceivedEvent event) {
        if (event.isTombstone()) {
            return new Subscription(event.aggregateId(), event.version(), null, null, false, null);
        }
        SubscriptionState state = event.state(SubscriptionState.class);
        return new Subscription(
                state.id(),
                state.version(),
                state.customerId(),
                ComparedName.ofOffering(state.product()),
                ACTIVE.equals(state.status()),
                state.contractEnd());
    }
}
