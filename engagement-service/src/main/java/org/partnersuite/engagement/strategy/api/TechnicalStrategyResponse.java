package org.partnersuite.engagement.strategy.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.strategy.PublishedVersion;
import org.partnersuite.engagement.strategy.StrategyDraft;
import org.partnersuite.engagement.strategy.StrategySubject;
import org.partnersuite.engagement.strategy.TechnicalStrategy;

@Schema(
        name = "TechnicalStrategy",
        description = "The draft of a technical strategy and the number of its latest version.")
record TechnicalStrategyResponse(
        UUID id,
        @Schema(examples = "5") long version,
        @JsonUnwrapped StrategySubject subject,
        @JsonUnwrapped StrategyDraft draft,

        @Schema(description = "Number of the latest version; absent before the first publication.", examples = "2")
        @Nullable
        Integer publishedVersion,

        @Nullable Instant publishedAt,

        @Schema(description = "Whether the draft differs from the latest version.")
        boolean unpublishedChanges,

        Instant createdAt,
        Instant updatedAt) {

    static TechnicalStrategyResponse of(TechnicalStrategy strategy) {
        PublishedVersion latest = strategy.latest();
        return new TechnicalStrategyResponse(
                strategy.id(),
                strategy.version(),
                strategy.subject(),
                strategy.draft(),
                latest == null ? null : latest.publication().number(),
                latest == null ? null : latest.publication().publishedAt(),
                strategy.hasUnpublishedChanges(),
                strategy.createdAt(),
                strategy.updatedAt());
    }
}
