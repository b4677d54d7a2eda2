package org.partnersuite.engagement.strategy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a strategy says. */
public record StrategyContent(
        List<BusinessInitiative> businessInitiatives,
        List<TechnologyDecisionPoint> technologyDecisionPoints,
        @Schema(description = "Most important first.") List<PrioritisedUseCase> useCases,

        @Schema(description = "How decision points are to be landed and expanded. The export leaves it out.")
        List<LandingStrategy> internalStrategy) {

    public StrategyContent {
        businessInitiatives = List.copyOf(businessInitiatives);
        technologyDecisionPoints = List.copyOf(technologyDecisionPoints);
        useCases = List.copyOf(useCases);
        internalStrategy = List.copyOf(internalStrategy);
    }

    /** The decision points of the account that it names. */
    List<UUID> tdpIds() {
        return technologyDecisionPoints.stream()
                .flatMap(point -> Stream.ofNullable(point.tdpId()))
                .toList();
    }

    /** A point that is named as before, without an id, is the one that it was before. */
    StrategyContent keepingPointsOf(StrategyContent before) {
        return withPoints(technologyDecisionPoints.stream()
                .map(point -> point.tdpId() != null
                        ? point
                        : before.technologyDecisionPoints.stream()
                                .filter(known -> known.name().equals(point.name()))
                                .flatMap(known -> Stream.ofNullable(known.tdpId()))
                                .findFirst()
                                .map(point::referringTo)
                                .orElse(point))
                .toList());
    }

    StrategyContent withPoints(List<TechnologyDecisionPoint> points) {
        return new StrategyContent(businessInitiatives, points, useCases, internalStrategy);
    }

    /** What the client may see. */
    public VisibleContent visible() {
        return new VisibleContent(businessInitiatives, technologyDecisionPoints, useCases);
    }

    /** Without the internal strategy, which is about decision points that it names. */
    boolean isEmpty() {
        return businessInitiatives.isEmpty() && technologyDecisionPoints.isEmpty() && useCases.isEmpty();
    }
}
