package org.partnersuite.reporting.roadblock;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.opportunity.OpportunityOfRow;

/** A roadblock as the topsheet counts it. */
@Schema(name = "ReportedRoadblock")
public record RoadblockRow(
        UUID id,
        @Nested("opportunity") OpportunityOfRow opportunity,
        @Schema(examples = "BUDGET") String category,
        @Schema(examples = "HIGH") String severity,

        @Schema(
                description = "The offering that it concerns; absent when it concerns none in particular.",
                examples = "watsonx.ai")
        @Nullable
        String product,

        String description,
        String raisedBy,
        Instant raisedAt,
        @Nullable String resolvedBy,

        @Schema(description = "Absent while the roadblock is open.") @Nullable
        Instant resolvedAt,

        @Schema(
                description = "The quarter that its opportunity counts in; absent when that is undated.",
                examples = "2026-Q2",
                pattern = "^[0-9]{4}-Q[1-4]$")
        @Nullable
        String quarter) {

    static final String COLUMNS =
            "r.id, r.category, r.severity, r.offering as product, r.description, r.raised_by, r.raised_at,"
                    + " r.resolved_by, r.resolved_at, f.quarter, " + OpportunityOfRow.COLUMNS;
}
