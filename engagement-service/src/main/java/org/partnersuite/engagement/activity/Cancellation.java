package org.partnersuite.engagement.activity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.rest.TextBounds;

/** Cancellation of an activity. */
public record Cancellation(
        @PropagateNull @ColumnName("cancelled_on") @Schema(examples = "2026-03-10")
        LocalDate on,

        @ColumnName("cancelled_by") @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String by,

        @ColumnName("cancellation_reason") @Schema(maxLength = 1000, examples = "The client postponed the project")
        String reason) {}
