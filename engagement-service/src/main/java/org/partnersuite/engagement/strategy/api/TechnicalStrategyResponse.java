package org.partnersuite.engagement.strategy.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.strategy.BusinessInitiative;
import org.partnersuite.engagement.strategy.PrioritisedUseCase;
import org.partnersuite.engagement.strategy.PublishedVersion;
import org.partnersuite.engagement.strategy.StrategyContent;
import org.partnersuite.engagement.strategy.TechnicalStrategy;
import org.partnersuite.engagement.strategy.TechnologyDecisionPoint;

@Schema(name = "TechnicalStrategy", description = "The draft of a technical strategy, and its latest version.")
record TechnicalStrategyResponse(
        UUID id,
        @Schema(examples = "5") long version,

        @Schema(description = "Whom it is for, when it is a client.") @Nullable
        UUID accountId,

        @Schema(description = "Whom it is for, when it is a partner.") @Nullable
        UUID partnerId,

        @Schema(description = "Of a partner's strategy.", examples = "Data and AI") @Nullable
        String brand,

        @Schema(
                description = "Who keeps it; besides a lead, only the owner edits and publishes" + " it.",
                examples = "joe")
        String owner,

        List<BusinessInitiative> businessInitiatives,
        List<TechnologyDecisionPoint> technologyDecisionPoints,
        @Schema(description = "The most important first.") List<PrioritisedUseCase> useCases,

        @Schema(description = "The number of the latest version; absent until it is published.", examples = "2")
        @Nullable
        Integer publishedVersion,

        @Nullable Instant publishedAt,

        @Schema(description = "The draft says something else than the latest version.")
        boolean unpublishedChanges,

        Instant createdAt,
        Instant updatedAt) {

    static TechnicalStrategyResponse of(TechnicalStrategy strategy) {
        StrategyContent content = strategy.draft().content();
        PublishedVersion latest = strategy.latest();
        return new TechnicalStrategyResponse(
                strategy.id(),
                strategy.version(),
                strategy.subject().accountId(),
                strategy.subject().partnerId(),
                strategy.subject().brand(),
                strategy.draft().owner(),
                content.businessInitiatives(),
                content.technologyDecisionPoints(),
                content.useCases(),
                latest == null ? null : latest.number(),
                latest == null ? null : latest.publishedAt(),
                strategy.hasUnpublishedChanges(),
                strategy.createdAt(),
                strategy.updatedAt());
    }
}
