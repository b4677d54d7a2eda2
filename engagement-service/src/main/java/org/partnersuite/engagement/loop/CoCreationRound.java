package org.partnersuite.engagement.loop;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.Outcome;

/** A round of evaluation in CO_CREATE. A further round is counted; the engagement does not move back for it. */
@Schema(name = "CoCreationRound", description = "A round of evaluation in CO_CREATE.")
public record CoCreationRound(
        @Min(1) @Max(MOST) @Schema(description = "Number of the round: its place in the list, from 1.", examples = "1")
        int number,

        @NotBlank @Size(max = 2000) @Schema(examples = "Answers in two stores")
        String purpose,

        @Schema(examples = "2026-04-14") LocalDate start,

        @Schema(description = "Absent while it runs.", examples = "2026-05-08") @Nullable
        LocalDate end,

        @Schema(description = "Requires end.") @Nullable Outcome outcome) {
    /** Rounds of an engagement, at most. */
    public static final int MOST = 100;
}
