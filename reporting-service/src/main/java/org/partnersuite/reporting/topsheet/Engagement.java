package org.partnersuite.reporting.topsheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is done with clients and what stands in the way, on the opportunities that the filters find. Briefings and pilots
 * count in the quarter of the day that decided their status: planned start, actual start, actual end, or cancellation. What
 * is an opportunity's, roadblocks and missing requirements, counts in the quarter the opportunity counts in. A filter of
 * currencies leaves these figures as they are.
 */
@Schema(name = "EngagementFigures")
public record Engagement(
        Briefings briefings,
        Pilots pilots,

        @Schema(description = "One for each strategic initiative's name, the most frequent first.")
        List<Initiatives> initiatives,

        @Schema(description = "One for each category with an open roadblock, the most frequent first.")
        List<Roadblocks> openRoadblocks,

        @Schema(description = "Opportunities that lack any requirement.")
        Apart incomplete,

        @Schema(description = "One for each requirement that any opportunity lacks, the most frequent first.")
        List<Missing> missingRequirements) {

    /** A count, and the rows that it counts. */
    @Schema(name = "CountedRows")
    public record Counted(
            @Schema(examples = "42") long count,

            @Schema(
                    description = "As many rows as the count says.",
                    examples = "/v1/reporting/activities?watsonx=true&countsAs=PILOT&status=COMPLETED&dated=true")
            String rows) {}

    /** Those of the period, and those that are in no quarter, whatever the period. */
    @Schema(name = "CountedApart")
    public record Apart(Counted inPeriod, Counted undated) {}

    /**
     * Client briefings by status.
     *
     * @param undated of any status, with no day that decides it
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

            @Schema(description = "Of what in the rows the count is distinct.", examples = "opportunity.account.id")
            String distinct,

            @Schema(
                    description = "The completed briefings.",
                    examples = "/v1/reporting/activities?watsonx=true&countsAs=BRIEFING&status=COMPLETED&dated=true")
            String rows) {}

    /**
     * Client engineering's proofs of value and MVPs by status.
     *
     * @param progressed the completed ones that progressed their opportunity
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
                    description =
                            "Progressed of the completed, in per cent with two decimals; absent when none is completed.",
                    examples = "66.67")
            @Nullable
            String successRate) {}

    /** Opportunities that serve initiatives of a name. */
    @Schema(name = "InitiativeFigures")
    public record Initiatives(
            @Schema(examples = "GenAI-Talent") String name, Counted open, Counted won, Counted lost, Counted undated) {}

    /** Open roadblocks of a category. */
    @Schema(name = "OpenRoadblocks")
    public record Roadblocks(@Schema(examples = "BUDGET") String category, Apart open) {}

    /** Opportunities that lack a requirement. */
    @Schema(name = "MissingRequirement")
    public record Missing(@Schema(examples = "USE_CASE") String requirement, Apart opportunities) {}
}
