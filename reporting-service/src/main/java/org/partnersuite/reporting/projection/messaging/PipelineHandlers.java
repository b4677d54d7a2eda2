package org.partnersuite.reporting.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.reporting.projection.ChildProjection;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.PipelineProjection;
import org.partnersuite.reporting.projection.Slot;

/** What keeps a slot: one set of handlers for the slot that serves, another for one that is being filled. */
@ApplicationScoped
public class PipelineHandlers {
    private final DimensionCodes codes;

    PipelineHandlers(DimensionCodes codes) {
        this.codes = codes;
    }

    public List<EventHandler> of(Slot slot) {
        PipelineProjection projection = new PipelineProjection(slot, codes);
        return List.of(
                new ReferenceHandler(projection),
                new AccountHandler(projection),
                new OpportunityHandler(projection),
                new ChildHandler<>(ActivityEvent.TOPIC, ActivityEvent.class, ChildProjection.ofActivities(slot, codes)),
                new ChildHandler<>(
                        RoadblockEvent.TOPIC, RoadblockEvent.class, ChildProjection.ofRoadblocks(slot, codes)),
                new ChildHandler<>(
                        DealSupportEvent.TOPIC, DealSupportEvent.class, ChildProjection.ofDealSupport(slot, codes)),
                new ChildHandler<>(
                        RequirementsEvent.TOPIC, RequirementsEvent.class, ChildProjection.ofRequirements(slot, codes)));
    }
}
