package org.partnersuite.partnerprogram.enablement;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far a person is with a step.
 *
 * @param on the day on which it became so
 */
@Schema(name = "EnablementStepProgress")
public record StepProgress(
        State state,

        @Schema(description = "Day on which it became so, not in the future.")
        LocalDate on,

        @Size(min = 1, max = 1000) @Nullable String note) {

    /** The state of a step for a person; a step that is not named has not begun. */
    @Schema(name = "EnablementStepState")
    public enum State {
        IN_PROGRESS,
        DONE,
        MISSED
    }

    boolean done() {
        return state == State.DONE;
    }
}
