package org.partnersuite.customersuccess.handoff;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** What became of a step of the plan. */
@Schema(name = "HandoffStepOutcome", description = "What became of a step of the plan, by whom and when.")
public record StepOutcome(
        StepResult result,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "mia")
        String by,

        Instant at,

        @Schema(maxLength = 2000, description = "Why the step was waived, or a note.") @Nullable
        String reason) {

    /** A step is carried out, or waived with a reason. */
    @Schema(name = "HandoffStepResult")
    public enum StepResult {
        DONE,
        WAIVED
    }
}
