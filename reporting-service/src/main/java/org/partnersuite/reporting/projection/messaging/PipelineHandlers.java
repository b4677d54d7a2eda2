package org.partnersuite.reporting.projection.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.partnersuite.platform.inbox.EventHandler;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.PipelineProjection;
import org.partnersuite.reporting.projection.Slot;
import org.partnersuite.reporting.projection.WatsonxOfferings;

/** What keeps a slot: one set of handlers for the slot that serves, another for one that is being filled. */
@ApplicationScoped
public class PipelineHandlers {
    private final DimensionCodes codes;
    private final WatsonxOfferings watsonx;

    PipelineHandlers(DimensionCodes codes, WatsonxOfferings watsonx) {
        this.codes = codes;
        this.watsonx = watsonx;
    }

    public List<EventHandler> of(Slot slot) {
        PipelineProjection projection = new PipelineProjection(slot, codes, watsonx);
        return List.of(new AccountHandler(projection), new OpportunityHandler(projection));
    }
}
