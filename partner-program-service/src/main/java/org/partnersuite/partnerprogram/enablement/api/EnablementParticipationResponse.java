package org.partnersuite.partnerprogram.enablement.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.enablement.EnablementParticipation;
import org.partnersuite.partnerprogram.enablement.StepProgress;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "EnablementParticipation", description = "That a person takes part in a cohort.")
record EnablementParticipationResponse(
        @JsonUnwrapped Stamp stamp,
        UUID cohortId,
        UUID partnerId,

        @Schema(maxLength = 200, description = "Subject of the person's token.", examples = "ana.lima")
        String person,

        @Schema(maxLength = 200, examples = "Ana Lima") @Nullable
        String name,

        @Schema(description = "By number of the step.") Map<String, StepProgress> steps) {

    static EnablementParticipationResponse of(EnablementParticipation participation) {
        return new EnablementParticipationResponse(
                participation.stamp(),
                participation.cohortId(),
                participation.partnerId(),
                participation.person(),
                participation.name(),
                participation.steps());
    }
}
