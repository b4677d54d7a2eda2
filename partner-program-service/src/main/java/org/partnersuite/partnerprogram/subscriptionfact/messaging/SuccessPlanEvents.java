package org.partnersuite.partnerprogram.subscriptionfact.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.subscriptionfact.FactKind;
import org.partnersuite.partnerprogram.subscriptionfact.PlanFact;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;

/** Success plans and the days of their submission. */
@ApplicationScoped
class SuccessPlanEvents extends FactEvents<PlanFact> {
    static final String TOPIC = "customer-success.success-plan.v1";

    SuccessPlanEvents() {
        super(TOPIC, FactKind.PLAN);
    }

    /** Fields of the state that this service consumes. */
    record SuccessPlanState(
            UUID id,
            long version,
            UUID customerId,
            List<UUID> subscriptionIds,
            @Nullable LocalDate submittedOn) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    @Override
    PlanFact fact(ReceivedEvent event, String position) {
        SuccessPlanState state = event.state(SuccessPlanState.class);
        return new PlanFact(
                state.id(),
                state.version(),
                position,
                state.customerId(),
                state.subscriptionIds().stream().map(UUID::toString).toList(),
                state.submittedOn());
    }
}
