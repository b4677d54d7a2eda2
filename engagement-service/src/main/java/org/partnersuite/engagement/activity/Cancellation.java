package org.partnersuite.engagement.activity;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an activity will not take place, or not to its end. */
public record Cancellation(
        @Schema(examples = "2026-03-10") LocalDate on,
        @Schema(examples = "jane") String by,

        @Schema(examples = "The client postponed the project")
        String reason) {}
