package org.partnersuite.partnerprogram.subscriptionfact.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.subscriptionfact.FactKind;
import org.partnersuite.partnerprogram.subscriptionfact.RelationFact;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;

/** Which partner serves which subscription, and when. */
@ApplicationScoped
class RelationEvents extends FactEvents<RelationFact> {
    static final String TOPIC = "customer-success.partner-relation.v1";

    RelationEvents() {
        super(TOPIC, FactKind.RELATION);
    }

    /** Fields of the state that this service consumes. */
    record RelationState(
            UUID id,
            long version,
            UUID customerId,
            @Nullable UUID subscriptionId,
            UUID partnerId,
            String association,
            String engagementModel,
            LocalDate from,
            @Nullable LocalDate to)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    @Override
    RelationFact fact(ReceivedEvent event, String position) {
        RelationState state = event.state(RelationState.class);
        return new RelationFact(
                state.id(),
                state.version(),
                position,
                state.customerId(),
                state.subscriptionId(),
                state.partnerId(),
                state.association(),
                state.engagementModel(),
                state.from(),
                state.to());
    }
}
