package org.partnersuite.partnerprogram.subscriptionfact.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.subscriptionfact.FactKind;
import org.partnersuite.partnerprogram.subscriptionfact.SubscriptionFact;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;

/** Subscriptions, as incentives need them. */
@ApplicationScoped
class SubscriptionEvents extends FactEvents<SubscriptionFact> {
    static final String TOPIC = "customer-success.subscription.v1";

    SubscriptionEvents() {
        super(TOPIC, FactKind.SUBSCRIPTION);
    }

    /** That its deal fell away. */
    record Cancellation(Instant at) {}

    /** Fields of the state that this service consumes. */
    record SubscriptionState(
            UUID id,
            long version,
            UUID customerId,
            @Nullable UUID opportunityId,
            String product,
            LocalDate contractStart,
            @Nullable LocalDate contractEnd,
            @Nullable Integer licensedUsers,
            BigDecimal arr,
            BigDecimal tcv,
            String currency,
            boolean trial,
            @Nullable LocalDate convertedOn,
            @Nullable Cancellation cancellation)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    @Override
    SubscriptionFact fact(ReceivedEvent event, String position) {
        SubscriptionState state = event.state(SubscriptionState.class);
        return new SubscriptionFact(
                state.id(),
                state.version(),
                position,
                state.customerId(),
                state.opportunityId(),
                state.product(),
                state.contractStart(),
                state.contractEnd(),
                state.licensedUsers(),
                state.arr(),
                state.tcv(),
                state.currency(),
                state.trial(),
                state.convertedOn(),
                state.cancellation() == null
                        ? null
                        : LocalDate.ofInstant(state.cancellation().at(), ZoneOffset.UTC));
    }
}
