package org.partnersuite.engagement.strategy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a strategy says to its client or partner: all but the internal strategy. */
public record VisibleContent(
        List<BusinessInitiative> businessInitiatives,
        List<TechnologyDecisionPoint> technologyDecisionPoints,
        @Schema(description = "Most important first.") List<PrioritisedUseCase> useCases) {

    public VisibleContent {
        businessInitiatives = List.copyOf(businessInitiatives);
        technologyDecisionPoints = List.copyOf(technologyDecisionPoints);
        useCases = List.copyOf(useCases);
    }
}
