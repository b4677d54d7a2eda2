package org.partnersuite.engagement.opportunity.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.Evidence;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.engagement.opportunity.StageMove;

/** The data of {@code engagement.opportunity-stage-move.v1}. */
record MoveRecord(
        UUID opportunityId,
        int number,
        StageMove.Kind kind,
        @Nullable Stage from,
        Stage to,
        Instant at,
        String by,
        @Nullable Evidence evidence,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String lossReason,
        @Nullable Long secondsInPreviousStage) {

    static MoveRecord of(StageMove move) {
        return new MoveRecord(
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
}
