package org.partnersuite.engagement.loop.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.MethodStage;

@Schema(
        name = "EngagementMoveRequest",
        description = "A move to the next stage, or back with a reason. stage-criteria lists what it needs.",
        examples = "{\"to\":\"UNDERSTAND\",\"reason\":\"The client's priorities have changed\"}")
record EngagementMoveRequest(
        MethodStage to,

        @Size(min = 1, max = 2000)
        @Schema(description = "Reason for a move back.", examples = "The client's priorities have changed")
        @Nullable
        String reason,

        @Size(min = 1, max = 2000) @Schema(examples = "Agreed with the CIO") @Nullable
        String note) {

    @Nullable
    String statedReason() {
        return reason == null || reason.isBlank() ? null : reason;
    }
}
