package org.partnersuite.engagement.loop.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.Engagements.WithMoves;
import org.partnersuite.engagement.loop.LoopMove;
import org.partnersuite.engagement.loop.MethodStage;

@Schema(name = "EngagementMove", description = "A move that was made; it is never edited.")
record EngagementMoveResponse(
        UUID engagementId,

        @Schema(description = "Counts the engagement's moves from 1.", examples = "2")
        int number,

        LoopMove.Kind kind,

        @Schema(description = "Absent for the first.") @Nullable
        MethodStage from,

        MethodStage to,
        Instant at,
        @Schema(examples = "jane") String by,
        @Nullable String reason,
        @Nullable String note,

        @Schema(description = "The exit criteria, and what each was met by when the move was made.")
        List<LoopMove.Met> met,

        @Schema(description = "Time in the stage that it left.", examples = "86400") @Nullable
        Long secondsInPreviousStage) {

    static EngagementMoveResponse of(LoopMove move) {
        return new EngagementMoveResponse(
                move.engagementId(),
                move.number(),
                move.kind(),
                move.from(),
                move.to(),
                move.at(),
                move.by(),
                move.reason(),
                move.note(),
                move.met(),
                move.secondsInPreviousStage());
    }

    /** A move and the engagement after it. */
    @Schema(name = "EngagementMoveResult")
    record Result(EngagementMoveResponse move, EngagementResponse engagement) {}

    /** Every move, from the first. */
    @Schema(name = "EngagementMoves")
    record All(List<EngagementMoveResponse> items) {
        static All of(WithMoves found) {
            return new All(
                    found.moves().stream().map(EngagementMoveResponse::of).toList());
        }
    }
}
