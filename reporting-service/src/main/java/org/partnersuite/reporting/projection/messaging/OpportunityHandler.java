package org.partnersuite.reporting.projection.messaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.projection.PipelineProjection;
import org.partnersuite.reporting.projection.Tombstone;

/** Takes opportunities into facts and cells. */
final class OpportunityHandler implements EventHandler {
    static final String TOPIC = "engagement.opportunity.v1";

    private final PipelineProjection projection;

    OpportunityHandler(PipelineProjection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        List<OpportunityState> states = new ArrayList<>();
        List<Tombstone> gone = new ArrayList<>();
        for (ReceivedEvent event : NewestStates.of(events)) {
            if (event.isTombstone()) {
                gone.add(new Tombstone(event.aggregateId(), event.version(), event.partition()));
            } else {
                states.add(event.state(OpportunityEvent.class).state(event.partition()));
            }
        }
        projection.applyOpportunities(change.db(), states, gone);
    }
}
