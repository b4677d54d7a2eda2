package org.partnersuite.engagement.strategy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** The decision points of the account that it names. */
    List<UUID> tdpIds() {
        return technologyDecisionPoints.stream()
                .flatMap(point -> Stream.ofNullable(point.tdpId()))
                .toList();
    }

    boolean isEmpty() {
        return businessInitiatives.isEmpty() && technologyDecisionPoints.isEmpty() && useCases.isEmpty();
    }
}
