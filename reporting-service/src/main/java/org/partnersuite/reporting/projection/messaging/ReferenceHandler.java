package org.partnersuite.reporting.projection.messaging;

import java.util.List;
import java.util.Set;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.platform.inbox.NewestStates;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.reporting.projection.PipelineProjection;

/** Applies the reference data that figures depend on: the watsonx offerings and the weights of stages. */
final class ReferenceHandler implements EventHandler {
    static final String TOPIC = "engagement.reference-data.v1";

    private final PipelineProjection projection;

    ReferenceHandler(PipelineProjection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(Change change, List<ReceivedEvent> events) {
        for (ReceivedEvent event : NewestStates.of(events)) {
            if (event.isTombstone()) {
                continue;
            }
            ReferenceEvent set = event.state(ReferenceEvent.class);
            if (ReferenceEvent.OFFERINGS.equals(set.id())) {
                projection.applyWatsonxOfferings(change.db(), set.offerings());
            } else if (ReferenceEvent.STAGES.equals(set.id())) {
                set.weights().write(change.db(), set.stages(), set.version());
            }
        }
    }
}
