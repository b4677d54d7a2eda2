package org.partnersuite.partnerprogram.subscriptionfact.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.subscriptionfact.FactKind;
import org.partnersuite.partnerprogram.subscriptionfact.GrowthFact;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;

/** Growth candidates and the outcome of their opportunities. */
@ApplicationScoped
class GrowthCandidateEvents extends FactEvents<GrowthFact> {
    static final String TOPIC = "customer-success.growth-candidate.v1";

    GrowthCandidateEvents() {
        super(TOPIC, FactKind.GROWTH);
    }

    /** Fields of the state that this service consumes. */
    record GrowthCandidateState(
            UUID id,
            long version,
            UUID customerId,
            @Nullable UUID subscriptionId,
            @Nullable UUID partnerId,
            @Nullable UUID opportunityId,
            String status,
            @Nullable LocalDate closedOn)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    @Override
    GrowthFact fact(ReceivedEvent event, String position) {
        GrowthCandidateState state = event.state(GrowthCandidateState.class);
        return new GrowthFact(
                state.id(),
                state.version(),
                position,
                state.customerId(),
                state.subscriptionId(),
                state.partnerId(),
                state.opportunityId(),
                state.status(),
                state.closedOn());
    }
}
