package org.partnersuite.partnerprogram.enablement.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.enablement.Enablement;
import org.partnersuite.partnerprogram.enablement.StepProgress;

@Schema(
        name = "EnablementParticipationRequest",
        description = "That a person takes part in a cohort, and how far with each step.",
        examples = """
                {"cohortId":"019b0000-0000-7000-8000-00000000f101","person":"ana.lima","name":"Ana Lima",\
                "steps":{"1":{"state":"DONE","on":"2026-10-05"}}}""")
record EnablementParticipationRequest(
        @Schema(description = "Immutable.") UUID cohortId,

        @Schema(description = "Subject of the person's token. Immutable.", examples = "ana.lima")
        @NotBlank
        @Size(max = 200)
        String person,

        @Size(min = 1, max = 200) @Schema(examples = "Ana Lima") @Nullable
        String name,

        @Schema(description = "By number of the step. A step that is not named has not begun.", maxProperties = 50)
        @Size(max = 50)
        @Nullable
        Map<@Size(max = 2) String, StepProgress> steps) {

    Enablement.ParticipationDraft draft() {
        return new Enablement.ParticipationDraft(cohortId, person, name, steps == null ? Map.of() : steps);
    }
}
