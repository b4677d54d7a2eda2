package org.partnersuite.engagement.transition.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DocumentStepRequest",
        description = "A submission or an acceptance.",
        examples = "{\"note\":\"As agreed in the call of Monday\"}")
record DocumentStepRequest(
        @Size(min = 1, max = 2000) @Schema(examples = "As agreed in the call of Monday") @Nullable
        String note) {

    /** Sends a document back. */
    @Schema(
            name = "DocumentReturnRequest",
            description = "A return to technical sales.",
            examples = "{\"reason\":\"Who owns the data is not said\"}")
    record Return(
            @NotBlank
            @Size(max = 2000)
            @Schema(description = "What is missing or wrong.", examples = "Who owns the data is not said")
            String reason,

            @Size(min = 1, max = 2000) @Nullable String note) {}
}
