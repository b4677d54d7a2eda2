package org.partnersuite.reporting.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.reporting.projection.ActivityState;
import org.partnersuite.reporting.projection.Child;
import org.partnersuite.reporting.projection.ChildProjection;
import org.partnersuite.reporting.projection.DealSupportState;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.PipelineProjection;
import org.partnersuite.reporting.projection.ProjectionSchema;
import org.partnersuite.reporting.projection.RequirementState;
import org.partnersuite.reporting.projection.RoadblockState;

/** The event handlers of a projection. The serving one and one that is being filled have a set each. */
@ApplicationScoped
public class PipelineHandlers {
    private final DimensionCodes codes;

    PipelineHandlers(DimensionCodes codes) {
        this.codes = codes;
    }

    public List<EventHandler> of(ProjectionSchema schema) {
        PipelineProjection pipeline = new PipelineProjection(schema, codes);
        return List.of(
                new ReferenceHandler(pipeline),
                new AccountHandler(pipeline),
                new StateHandler<>(
                        OpportunityEvent.TOPIC,
                        OpportunityEvent.class,
                        (db, partition, events, deleted) -> pipeline.applyOpportunities(
                                db,
                                events.stream()
                                        .map(event -> event.state(partition))
                                        .toList(),
                                deleted)),
                handler(ActivityState.TOPIC, ActivityState.class, ChildProjection.ofActivities(schema, codes)),
                handler(RoadblockState.TOPIC, RoadblockState.class, ChildProjection.ofRoadblocks(schema, codes)),
                handler(DealSupportState.TOPIC, DealSupportState.class, ChildProjection.ofDealSupport(schema, codes)),
                handler(RequirementState.TOPIC, RequirementState.class, ChildProjection.ofRequirements(schema, codes)));
    }

    private static <C extends Child> EventHandler handler(String topic, Class<C> type, ChildProjection<C> children) {
        return new StateHandler<>(topic, type, children::apply);
    }
}
