package org.partnersuite.customersuccess.successplan.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request bodies of a plan's steps. */
final class PlanStepRequests {
    private PlanStepRequests() {}

    @Schema(
            name = "PlanStepRequest",
            description = "A step of a success plan.",
            examples = "{\"note\":\"As agreed with the sponsor\"}")
    record PlanStepRequest(
            @Size(min = 1, max = 2000)
            @Schema(description = "Kept in the history.", examples = "As agreed with the sponsor")
            @Nullable
            String note) {}

    @Schema(
            name = "PlanClosingRequest",
            description = "A plan ends without its outcomes.",
            examples = "{\"reason\":\"The customer merged with another one\"}")
    record PlanClosingRequest(
            @NotBlank @Size(max = 2000) @Schema(examples = "The customer merged with another one")
            String reason) {}
}
