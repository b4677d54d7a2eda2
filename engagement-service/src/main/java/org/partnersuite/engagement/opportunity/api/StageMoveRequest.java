package org.partnersuite.engagement.opportunity.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.Evidence;
import org.partnersuite.engagement.opportunity.RequestedMove;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.platform.rest.DataCode;

/** A requested move to another stage, with its evidence. */
@Schema(
        name = "StageMoveRequest",
        description = "A move to another stage. stage-criteria lists what it needs.",
        examples = "{\"to\":\"QUALIFY\",\"evidence\":{\"code\":\"CLIENT_AGREED_TO_PILOT\",\"on\":\"2026-03-02\"}}")
public record StageMoveRequest(
        @Schema(
                implementation = String.class,
                maxLength = DataCode.MAX_LENGTH,
                pattern = DataCode.PATTERN,
                examples = "QUALIFY")
        Stage to,

        @Schema(description = "What the client did, and on which day.") @Nullable
        Evidence evidence,

        @Schema(description = "Skip stages or reopen. Needs a lead role and a reason.") @Nullable
        Boolean override,

        @Size(min = 1, max = 2000) @Schema(examples = "The client changed its mind") @Nullable
        String reason,

        @Size(min = 1, max = 100)
        @Schema(description = "Code of a loss reason. Only for a move to LOST.", examples = "PRICE")
        @Nullable
        String lossReason,

        @Size(min = 1, max = 2000) @Schema(examples = "Call with the CIO") @Nullable
        String note) {

    RequestedMove move() {
        return new RequestedMove(
                to, evidence, Boolean.TRUE.equals(override), blankIsNone(reason), blankIsNone(lossReason), note);
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
