package org.partnersuite.customersuccess.position.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.position.Evidence;
import org.partnersuite.customersuccess.position.Move;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "LifecycleMove", description = "A step of a position; it is never changed.")
record MoveResponse(
        UUID id,
        UUID positionId,
        UUID subscriptionId,

        @Schema(description = "Counts the moves of the position from 1.")
        int number,

        @Schema(description = "Absent for the first move.") @Nullable
        Stage from,

        Stage to,
        int round,
        Instant at,
        @Schema(maxLength = TextBounds.SUBJECT) String by,

        @Schema(description = "Full days in the stage that was left; absent for the first move.") @Nullable
        Integer daysInStage,

        @Schema(maxLength = 1000) @Nullable String reason,
        List<Evidence> evidence,

        @Schema(description = "Criteria of the stage that was left that did not hold.")
        List<String> undone) {

    static MoveResponse of(Move move) {
        return new MoveResponse(
                move.id(),
                move.positionId(),
                move.subscriptionId(),
                move.number(),
                move.fromStage(),
                move.toStage(),
                move.round(),
                move.movedAt(),
                move.movedBy(),
                move.daysInStage(),
                move.reason(),
                move.evidence(),
                move.undone());
    }
}
