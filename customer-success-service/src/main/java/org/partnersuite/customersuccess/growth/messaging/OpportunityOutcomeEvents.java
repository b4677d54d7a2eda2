package org.partnersuite.customersuccess.growth.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.growth.FollowedOpportunities.State;
import org.partnersuite.customersuccess.growth.GrowthCandidates;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.inbox.StateBody;
import org.partnersuite.platform.unitofwork.Change;

/** Growth candidates follow the outcome of their opportunities. */
@ApplicationScoped
class OpportunityOutcomeEvents implements EventHandler {
    static final String TOPIC = "engagement.opportunity.v1";

    private final GrowthCandidates candidates;

    OpportunityOutcomeEvents(GrowthCandidates candidates) {
        this.candidates = candidates;
    }

    /** Fields of the opportunity's state that this feature consumes. */
    record OpportunityStage(
            UUID id, long version, String stage, @Nullable LocalDate closedOn) implements StateBody {
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
        candidates.follow(
                change,
                NewestStates.of(events).stream()
                        .map(OpportunityOutcomeEvents::state)
                        .toList());
    }

    private static State state(ReceivedEvent event) {
        if (event.isTombstone()) {
            return new State(event.aggregateId(), event.version(), null, null);
        }
        OpportunityStage known = event.state(OpportunityStage.class);
        return new State(known.id(), known.version(), known.stage(), known.closedOn());
    }
}
