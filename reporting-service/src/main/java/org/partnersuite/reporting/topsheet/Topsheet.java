package org.partnersuite.reporting.topsheet;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.freshness.Freshness;
import org.partnersuite.reporting.projection.DimensionCodes;

/**
 * The watsonx pipeline of a period (RP-1). Only opportunities with a watsonx offering appear, and only the amounts of
 * their watsonx lines count (EN-11).
 */
public record Topsheet(
        @Schema(examples = "2017-Q1..2017-Q4", pattern = "^([0-9]{4}-Q[1-4](\\.\\.[0-9]{4}-Q[1-4])?|all)$")
        String period,

        @Schema(description = "The filters of the request, by parameter.")
        Map<String, SortedSet<String>> filters,

        Freshness freshness,
        Measures totals,
        Engagement engagement,

        @Schema(description = "One entry for each value of groupBy, in the requested order.")
        List<Breakdown> breakdowns) {

    /**
     * The measures of each value of a dimension. Groups add up to the totals, with two exceptions: an opportunity is
     * in the groups of all its use cases, and of all its offerings, whose amounts add up.
     */
    public record Breakdown(@Schema(examples = "offering") String by, List<Group> groups) {}

    /** @param value {@code (none)} where the dimension has no value */
    public record Group(
            @Schema(maxLength = DimensionCodes.LONGEST_VALUE, examples = "watsonx.ai")
            String value,

            Measures measures,

            @Schema(
                    description = "Only for leadOrganisation: the joint opportunities (ITSPATCH) among them. Their"
                            + " consulting twins are among those of consulting.")
            @Nullable
            Measures ofWhichJoint) {}
}
