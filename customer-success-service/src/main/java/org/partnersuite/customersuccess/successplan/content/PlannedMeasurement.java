package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How success is measured. */
public record PlannedMeasurement(
        MeasuredSubject subject,

        @NotBlank @Size(max = 2000) @Schema(examples = "Measured monthly, reported to the sponsor")
        String how,

        @Schema(description = "Success story that tells it.") @Nullable
        UUID storyId) {

    /** What is measured. */
    @Schema(name = "PlanMeasuredSubject")
    public enum MeasuredSubject {
        OUTCOMES,
        KPIS,
        ACTIVITIES,
        SUCCESS_STORY
    }
}
