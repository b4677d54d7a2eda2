package org.partnersuite.customersuccess.position.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.position.SaleStep;
import org.partnersuite.customersuccess.position.SaleSteps;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** The steps of opportunities are the stages of the lifecycle before the contract. */
@ApplicationScoped
class StageMoveEvents implements EventHandler {
    static final String TOPIC = "engagement.opportunity-stage-move.v1";

    /** Fields of a step that this service consumes. */
    record StageMoveState(UUID opportunityId, int number, String to, Instant at) implements StateBody {
        @Override
        public @Nullable UUID aggregate() {
            return opportunityId;
        }

        @Override
        public long version() {
            return number;
        }

        SaleStep step() {
            return new SaleStep(opportunityId, number, to, at);
        }
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        SaleSteps.add(
                change.db(),
                events.stream()
                        .filter(event -> !event.isTombstone())
                        .map(event -> event.state(StageMoveState.class).step())
                        .toList());
    }
}
