package org.partnersuite.engagement.strategy.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.strategy.Publication;
import org.partnersuite.engagement.strategy.PublishedVersion;
import org.partnersuite.engagement.strategy.VisibleContent;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "StrategyVersion", description = "A published version of a technical strategy. Immutable.")
record StrategyVersionResponse(
        @JsonUnwrapped Publication publication,
        @Schema(maxLength = 200, examples = "joe") String owner) {

    static StrategyVersionResponse of(PublishedVersion version) {
        return new StrategyVersionResponse(version.publication(), version.owner());
    }

    /** What a client may be given of a version: not the internal strategy, notes, or how decision points stand with us. */
    @Schema(
            name = "StrategyExport",
            description = "A published version as the client may see it, without the internal strategy.")
    record Export(
            @Schema(description = "Number, from 1.", examples = "2")
            int number,

            Instant publishedAt,
            @Schema(maxLength = 200, examples = "joe") String owner,
            @JsonUnwrapped VisibleContent content) {

        static Export of(PublishedVersion version) {
            Publication publication = version.publication();
            return new Export(
                    publication.number(),
                    publication.publishedAt(),
                    version.owner(),
                    publication.content().visible());
        }
    }

    @Schema(name = "StrategyVersionSummary", description = "Summary of a version of a technical strategy.")
    record Summary(
            @Schema(description = "Number, from 1.", examples = "2")
            int number,

            @Schema(maxLength = TextBounds.SUBJECT, examples = "joe")
            String publishedBy,

            Instant publishedAt,

            @Schema(maxLength = 2000, examples = "As agreed in the quarterly review") @Nullable
            String note,

            @Schema(examples = "1") int technologyDecisionPoints,
            @Schema(examples = "2") int useCases) {}
}
