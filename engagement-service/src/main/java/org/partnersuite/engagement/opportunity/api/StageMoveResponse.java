package org.partnersuite.engagement.opportunity.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.Evidence;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageMove;

@Schema(name = "StageMove", description = "A move that was made; it is never edited.")
record StageMoveResponse(
        UUID opportunityId,

        @Schema(description = "Counts the opportunity's moves from 1.", examples = "2")
        int number,

        StageMove.Kind kind,

        @Schema(description = "Absent for the first.") @Nullable
        Stage from,

        Stage to,
        Instant at,
        @Schema(examples = "jane") String by,
        @Nullable Evidence evidence,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String lossReason,

        @Schema(description = "Time in the stage that it left.", examples = "86400") @Nullable
        Long secondsInPreviousStage) {

    static StageMoveResponse of(StageMove move) {
        return new StageMoveResponse(
                move.opportunityId(),
                move.number(),
                move.kind(),
                move.from(),
                move.to(),
                move.at(),
                move.by(),
                move.evidence(),
                move.note(),
                move.reason(),
                move.lossReason(),
                move.secondsInPreviousStage());
    }

    /** A move and the opportunity after it. */
    @Schema(name = "StageMoveResult")
    record Result(StageMoveResponse move, OpportunityResponse opportunity) {}
}
