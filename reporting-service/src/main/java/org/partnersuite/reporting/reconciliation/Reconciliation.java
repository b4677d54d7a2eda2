package org.partnersuite.reporting.reconciliation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.reporting.projection.CellFamily;

/**
 * Whether the projection has what its sources have, and its cells what its rows add up to.
 *
 * @param agrees no partition and no cell differs
 */
public record Reconciliation(
        Instant asOf,
        @Schema(examples = "pipeline-a") String projection,
        boolean agrees,
        List<PartitionCensus> partitions,
        List<FamilyRecount> cells,

        @Schema(description = "The cells of briefings, pilots, roadblocks and missing requirements.")
        List<FamilyRecount> marks,

        @Schema(description = "Counts of briefed clients that are not what the briefings give.")
        long clientsDiffering) {

    /**
     * One partition of one type of aggregate, up to the position that the projection has reached.
     *
     * @param source what the topic holds up to the position
     */
    public record PartitionCensus(
            @Schema(examples = "engagement.opportunity.v1") String topic,
            int partition,
            long position,
            int parkedKeys,
            Census projected,
            Census source,
            boolean agrees) {}

    /** @param differing cells that are not what the rows add up to */
    public record FamilyRecount(CellFamily family, long differing) {}
}
