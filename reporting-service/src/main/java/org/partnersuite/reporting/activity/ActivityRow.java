package org.partnersuite.reporting.activity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.opportunity.OpportunityOfRow;
import org.partnersuite.reporting.pipeline.ActivityStatus;

/** A technical activity as the topsheet counts it. */
@Schema(name = "ReportedActivity")
public record ActivityRow(
        UUID id,
        @Nested("opportunity") OpportunityOfRow opportunity,
        @Schema(examples = "PROOF_OF_VALUE") String type,
        @Schema(examples = "CLIENT_ENGINEERING") String source,
        String subject,

        @Schema(description = "BRIEFING or PILOT; absent when no figure counts it.", examples = "PILOT") @Nullable
        String countsAs,

        ActivityStatus status,

        @Schema(
                description =
                        "The day that decides the status: planned start, actual start, actual end, or cancellation. The"
                                + " activity counts in the quarter of this day.")
        @ColumnName("decided_on")
        @Nullable
        LocalDate on,

        @Nullable LocalDate plannedStart,
        @Nullable LocalDate plannedEnd,
        @Nullable LocalDate actualStart,
        @Nullable LocalDate actualEnd,
        @Nullable LocalDate cancelledOn,
        @Schema(examples = "PROGRESSED") @Nullable String outcome,
        @Nullable String technicalSeller) {

    static final String COLUMNS = "a.id, a.type, a.source, a.subject, a.counts_as, a.status, a.decided_on,"
            + " a.planned_start, a.planned_end, a.actual_start, a.actual_end, a.cancelled_on, a.outcome,"
            + " a.technical_seller, " + OpportunityOfRow.COLUMNS;
}
