package org.partnersuite.engagement.transition.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "DocumentStepRequest",
        description = "A submission.",
        examples = "{\"note\":\"As agreed in the call of Monday\"}")
record DocumentStepRequest(
        @Size(min = 1, max = 2000) @Schema(examples = "As agreed in the call of Monday") @Nullable
        String note) {}
