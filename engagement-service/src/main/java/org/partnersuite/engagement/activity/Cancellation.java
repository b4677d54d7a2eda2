package org.partnersuite.engagement.activity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;

/** Cancellation of an activity. */
public record Cancellation(
        @PropagateNull @ColumnName("cancelled_on") @Schema(examples = "2026-03-10")
        LocalDate on,

        @ColumnName("cancelled_by") @Schema(examples = "jane")
        String by,

        @ColumnName("cancellation_reason") @Schema(examples = "The client postponed the project")
        String reason) {}
