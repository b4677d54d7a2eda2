package org.partnersuite.customersuccess.successplan.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A risk of losing the customer, and what is done about it. */
public record PlanRisk(
        @NotBlank @Size(max = 4000) @Schema(examples = "The sponsor left, and no successor is named")
        String description,

        @Schema(description = "How it was noticed.") @Nullable
        RiskSource source,

        @Size(min = 1, max = 4000) @Schema(examples = "Meet the new head of operations") @Nullable
        String mitigation,

        @Size(min = 1, max = 200) @Schema(examples = "mia") @Nullable
        String owner) {

    /** Where a risk came from. */
    @Schema(name = "PlanRiskSource")
    public enum RiskSource {
        CSM_INTERACTION,
        INSTRUMENTATION
    }
}
