package org.partnersuite.reporting.topsheet;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.reporting.freshness.Freshness;

/**
 * The watsonx pipeline of a period (RP-1). Only opportunities with a watsonx offering appear, and only the amounts of
 * their watsonx lines count (EN-11).
 */
public record Topsheet(
        @Schema(examples = "2017-Q1..2017-Q4") String period,

        @Schema(description = "The filters that were asked for, by parameter.")
        Map<String, SortedSet<String>> filters,

        Freshness freshness,
        Measures totals,
        Engagement engagement,

        @Schema(description = "One for each value of groupBy, in the order asked.")
        List<Breakdown> breakdowns) {

    /**
     * The measures of each value of a dimension. Groups of use cases overlap: an opportunity is in each of its own. All
     * other groups add up to the totals; for offerings the amounts do.
     */
    public record Breakdown(@Schema(examples = "offering") String by, List<Group> groups) {}

    /** @param value {@code (none)} where the dimension has no value */
    public record Group(@Schema(examples = "watsonx.ai") String value, Measures measures) {}
}
