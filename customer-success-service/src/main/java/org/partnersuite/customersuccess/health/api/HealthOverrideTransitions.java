package org.partnersuite.customersuccess.health.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Request bodies of an override's transitions. */
final class HealthOverrideTransitions {
    private HealthOverrideTransitions() {}

    @Schema(
            name = "HealthOverrideDecisionRequest",
            description = "A decision about an override.",
            examples = "{\"note\":\"Agreed with the account team\"}")
    record HealthOverrideDecisionRequest(
            @Size(max = 2000) @Nullable String note) {}

    @Schema(
            name = "HealthOverrideEndingRequest",
            description = "Why an override is ended.",
            examples = "{\"reason\":\"The migration is done\"}")
    record HealthOverrideEndingRequest(
            @NotBlank @Size(max = 2000) String reason) {}
}
