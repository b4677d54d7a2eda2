package org.partnersuite.reporting.reconciliation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.reporting.projection.Rollup;

/**
 * Whether the projection agrees with its sources, and its cells with its rows.
 *
 * @param agrees true when no partition and no cell differs
 */
public record Reconciliation(
        Instant asOf,

        @Schema(pattern = TextBounds.NAME, examples = "pipeline-a")
        String projection,

        boolean agrees,
        List<PartitionCensus> partitions,
        List<FamilyRecount> cells,

        @Schema(description = "The cells of briefings, pilots, initiatives, roadblocks and missing requirements.")
        List<FamilyRecount> marks,

        @Schema(description = "Number of counts of briefed clients that differ from the briefings.")
        long clientsDiffering) {

    /**
     * One partition of a topic, up to the position that the projection has reached.
     *
     * @param projected the aggregates in the projection
     * @param source the aggregates in the topic up to the position
     */
    public record PartitionCensus(
            @Schema(maxLength = TextBounds.TOPIC, examples = "engagement.opportunity.v1")
            String topic,

            int partition,
            long position,
            int parkedKeys,
            Census projected,
            Census source,
            boolean agrees) {}

    /** @param differing number of cells that differ from the sums of the rows */
    public record FamilyRecount(Rollup family, long differing) {}
}
