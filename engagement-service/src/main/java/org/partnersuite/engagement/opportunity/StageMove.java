package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One move of one opportunity; it is never edited.
 *
 * @param number counts an opportunity's moves from 1
 * @param by the subject of the caller's token
 * @param secondsInPreviousStage null for the first
 */
public record StageMove(
        UUID opportunityId,
        int number,
        Kind kind,
        @Nullable Stage from,
        Stage to,
        Instant at,
        String by,
        @Nullable Evidence evidence,
        @Nullable String note,
        @Nullable String reason,
        @Nullable String lossReason,
        @Nullable Long secondsInPreviousStage) {

    /** What the move was. */
    public enum Kind {
        CREATED,
        IMPORTED,
        FORWARD,
        SKIP,
        BACK,
        WON,
        LOST,
        REOPENED
    }
}
