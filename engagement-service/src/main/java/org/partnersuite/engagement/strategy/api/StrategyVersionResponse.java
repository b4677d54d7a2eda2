package org.partnersuite.engagement.strategy.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.strategy.BusinessInitiative;
import org.partnersuite.engagement.strategy.PrioritisedUseCase;
import org.partnersuite.engagement.strategy.PublishedVersion;
import org.partnersuite.engagement.strategy.TechnologyDecisionPoint;

@Schema(name = "StrategyVersion", description = "A technical strategy as it was published; it stays.")
record StrategyVersionResponse(
        @Schema(description = "Counts from 1.", examples = "2")
        int number,

        @Schema(examples = "joe") String owner,
        @Schema(examples = "joe") String publishedBy,
        Instant publishedAt,

        @Schema(examples = "As agreed in the quarterly review") @Nullable
        String note,

        List<BusinessInitiative> businessInitiatives,
        List<TechnologyDecisionPoint> technologyDecisionPoints,
        @Schema(description = "The most important first.") List<PrioritisedUseCase> useCases) {

    static StrategyVersionResponse of(PublishedVersion version) {
        return new StrategyVersionResponse(
                version.number(),
                version.owner(),
                version.publishedBy(),
                version.publishedAt(),
                version.note(),
                version.content().businessInitiatives(),
                version.content().technologyDecisionPoints(),
                version.content().useCases());
    }

    @Schema(name = "StrategyVersionSummary", description = "One of the versions of a technical strategy.")
    record Summary(
            @Schema(description = "Counts from 1.", examples = "2")
            int number,

            @Schema(examples = "joe") String publishedBy,
            Instant publishedAt,

            @Schema(examples = "As agreed in the quarterly review") @Nullable
            String note,

            @Schema(examples = "1") int technologyDecisionPoints,
            @Schema(examples = "2") int useCases) {
        static Summary read(ResultSet row) throws SQLException {
            return new Summary(
                    row.getInt("number"),
                    row.getString("published_by"),
                    row.getObject("published_at", OffsetDateTime.class).toInstant(),
                    row.getString("note"),
                    row.getInt("tdps"),
                    row.getInt("use_cases"));
        }
    }
}
