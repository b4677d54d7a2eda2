package org.partnersuite.engagement.strategy;

import java.util.List;

/**
 * What a strategy says.
 *
 * @param useCases the most important first
 */
public record StrategyContent(
        List<BusinessInitiative> businessInitiatives,
        List<TechnologyDecisionPoint> technologyDecisionPoints,
        List<PrioritisedUseCase> useCases) {

    public StrategyContent {
        businessInitiatives = List.copyOf(businessInitiatives);
        technologyDecisionPoints = List.copyOf(technologyDecisionPoints);
        useCases = List.copyOf(useCases);
    }

    boolean isEmpty() {
        return businessInitiatives.isEmpty() && technologyDecisionPoints.isEmpty() && useCases.isEmpty();
    }
}
