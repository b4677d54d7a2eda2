package org.partnersuite.partnerprogram.subscriptionfact.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.subscriptionfact.FactKind;
import org.partnersuite.partnerprogram.subscriptionfact.RenewalFact;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;

/** Renewals that fall due, and their outcomes. */
@ApplicationScoped
class RenewalEvents extends FactEvents<RenewalFact> {
    static final String TOPIC = "customer-success.renewal.v1";

    RenewalEvents() {
        super(TOPIC, FactKind.RENEWAL);
    }

    /** Fields of the state that this service consumes. */
    record RenewalState(
            UUID id,
            long version,
            UUID subscriptionId,
            UUID customerId,
            LocalDate dueOn,
            String status,
            @Nullable String outcome,
            @Nullable LocalDate decidedOn,
            BigDecimal dueArr,
            @Nullable BigDecimal renewedArr,
            String currency)
            implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return id;
        }
    }

    @Override
    RenewalFact fact(ReceivedEvent event, String position) {
        RenewalState state = event.state(RenewalState.class);
        return new RenewalFact(
                state.id(),
                state.version(),
                position,
                state.subscriptionId(),
                state.customerId(),
                state.dueOn(),
                state.status(),
                state.outcome(),
                state.decidedOn(),
                state.dueArr(),
                state.renewedArr(),
                state.currency());
    }
}
