package org.partnersuite.reporting.topsheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.reporting.projection.DimensionCodes;

/**
 * Briefings, pilots, initiatives, roadblocks and missing requirements of the opportunities that the filters find.
 * Briefings and pilots count in the quarter of the day that decided their status: planned start, actual start, actual
 * end, or cancellation. Roadblocks and missing requirements count in the quarter of their opportunity. The currency
 * filter does not affect these figures.
 */
@Schema(name = "EngagementFigures")
public record Engagement(
        Briefings briefings,
        Pilots pilots,

        @Schema(description = "One entry for each name of strategic initiatives, most frequent first.")
        List<Initiatives> initiatives,

        @Schema(description = "One entry for each category with an open roadblock, most frequent first.")
        List<Roadblocks> openRoadblocks,

        @Schema(description = "Opportunities with any missing requirement.")
        Apart incomplete,

        @Schema(description = "One entry for each requirement that any opportunity does not meet, most frequent first.")
        List<Missing> missingRequirements,

        @Schema(
                description = "One entry for each recommended requirement that any opportunity does not meet, most"
                        + " frequent first. They are not in the count of incomplete.")
        List<Missing> recommendedRequirements) {

    /** A count with the link to its rows. */
    @Schema(name = "CountedRows")
    public record Counted(
            @Schema(examples = "42") long count,

            @Schema(
                    pattern = TextBounds.LINK,
                    description = "The link to the counted rows.",
                    examples = "/v1/reporting/activities?watsonx=true&countsAs=PILOT&status=COMPLETED&dated=true")
            String rows) {}

    /** The count of the period, and the count of undated records, which belong to no period. */
    @Schema(name = "CountedApart")
    public record Apart(Counted inPeriod, Counted undated) {}

    /**
     * Client briefings by status.
     *
     * @param undated briefings of any status without a deciding day
     */
    @Schema(name = "BriefingFigures")
    public record Briefings(
            Counted planned,
            Counted inProgress,
            Counted completed,
            Counted cancelled,
            Counted undated,

            Clients clients) {}

    /** Distinct accounts with a completed briefing. */
    @Schema(name = "BriefedClients")
    public record Clients(
            @Schema(examples = "17") long count,

            @Schema(
                    description = "The member of the rows whose distinct values are counted.",
                    examples = "opportunity.account.id")
            String distinct,

            @Schema(
                    pattern = TextBounds.LINK,
                    description = "The link to the completed briefings.",
                    examples = "/v1/reporting/activities?watsonx=true&countsAs=BRIEFING&status=COMPLETED&dated=true")
            String rows) {}

    /**
     * Client engineering's proofs of value and MVPs by status.
     *
     * @param progressed completed pilots that progressed their opportunity
     * @param undated pilots of any status without a deciding day
     */
    @Schema(name = "PilotFigures")
    public record Pilots(
            Counted planned,
            Counted inProgress,
            Counted completed,
            Counted progressed,
            Counted cancelled,
            Counted undated,

            @Schema(
                    description = "Progressed of completed pilots in per cent; absent when none is completed.",
                    examples = "66.67",
                    pattern = "^[0-9]{1,3}\\.[0-9]{2}$")
            @Nullable
            String successRate) {}

    /** The opportunities of the strategic initiatives with one name. */
    @Schema(name = "InitiativeFigures")
    public record Initiatives(
            @Schema(maxLength = DimensionCodes.LONGEST_VALUE, examples = "GenAI-Talent")
            String name,

            Counted open,
            Counted won,
            Counted lost,
            Counted undated) {}

    /** Open roadblocks of a category. */
    @Schema(name = "OpenRoadblocks")
    public record Roadblocks(
            @Schema(maxLength = DimensionCodes.LONGEST_VALUE, examples = "BUDGET")
            String category,

            Apart open) {}

    /** Opportunities that lack a requirement. */
    @Schema(name = "MissingRequirement")
    public record Missing(
            @Schema(maxLength = DimensionCodes.LONGEST_VALUE, examples = "USE_CASE")
            String requirement,

            Apart opportunities) {}
}
