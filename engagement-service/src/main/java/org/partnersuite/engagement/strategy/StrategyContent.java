package org.partnersuite.engagement.strategy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a strategy says. */
public record StrategyContent(
        List<BusinessInitiative> businessInitiatives,
        List<TechnologyDecisionPoint> technologyDecisionPoints,
        @Schema(description = "Most important first.") List<PrioritisedUseCase> useCases) {

    public StrategyContent {
        businessInitiatives = List.copyOf(businessInitiatives);
        technologyDecisionPoints = List.copyOf(technologyDecisionPoints);
        useCases = List.copyOf(useCases);
    }

    boolean isEmpty() {
        return businessInitiatives.isEmpty() && technologyDecisionPoints.isEmpty() && useCases.isEmpty();
    }
}
