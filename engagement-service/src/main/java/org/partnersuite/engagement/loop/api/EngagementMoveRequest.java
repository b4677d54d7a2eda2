package org.partnersuite.engagement.loop.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.MethodStage;
import org.partnersuite.engagement.loop.RequestedLoopMove;

@Schema(
        name = "EngagementMoveRequest",
        description = "A move to the next stage, or back with a reason. stage-criteria lists what it needs.",
        examples = "{\"to\":\"UNDERSTAND\",\"reason\":\"The client's priorities have changed\"}")
record EngagementMoveRequest(
        MethodStage to,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "Reason for a move back, a waiver or an override.",
                examples = "The client's priorities have changed")
        @Nullable
        String reason,

        @Size(min = 1, max = 2000) @Schema(examples = "Agreed with the CIO") @Nullable
        String note,

        @Schema(description = "Leave FRAME without a design-thinking workshop. Needs a lead role and a reason.")
        @Nullable
        Boolean waiveWorkshop,

        @Schema(
                description = "Enter DEPLOY while the transition document is only SUBMITTED. Needs a lead role and a"
                        + " reason.")
        @Nullable
        Boolean override) {

    RequestedLoopMove requested() {
        return new RequestedLoopMove(
                to,
                reason == null || reason.isBlank() ? null : reason,
                note,
                Boolean.TRUE.equals(waiveWorkshop),
                Boolean.TRUE.equals(override));
    }
}
