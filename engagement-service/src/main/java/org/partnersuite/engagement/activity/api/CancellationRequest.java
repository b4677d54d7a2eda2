package org.partnersuite.engagement.activity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ActivityCancellationRequest",
        description = "Why an activity will not take place, or not to its end.",
        examples = "{\"reason\":\"The client postponed the project\"}")
record CancellationRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "The client postponed the project")
        String reason) {}
