package org.partnersuite.engagement.activity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ActivityCancellationRequest",
        description = "Reason for cancelling an activity.",
        examples = "{\"reason\":\"The client postponed the project\"}")
record CancellationRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "The client postponed the project")
        String reason) {}
