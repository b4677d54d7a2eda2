package org.partnersuite.engagement.loop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One move of one engagement; it is never edited.
 *
 * @param number counts an engagement's moves from 1
 * @param by the subject of the caller's token
 * @param met what its criteria were met by when it was made
 * @param secondsInPreviousStage null for the first
 */
public record LoopMove(
        UUID engagementId,
        int number,
        Kind kind,
        @Nullable MethodStage from,
        MethodStage to,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable String note,
        List<Met> met,
        @Nullable Long secondsInPreviousStage) {

    public LoopMove {
        met = List.copyOf(met);
    }

    /** What the move was. */
    @Schema(name = "EngagementMoveKind")
    public enum Kind {
        CREATED,
        /** A loop that follows another one begins at FRAME. */
        NEXT_LOOP,
        FORWARD,
        BACK
    }

    /** A criterion, and what it was met by. */
    @Schema(name = "MetCriterion", description = "A criterion, and the record or member that met it.")
    public record Met(
            @Schema(examples = "accepted_transition_document")
            String criterion,

            @Schema(examples = "/v1/engagement/transition-documents/01976b3c-5d00-7a10-8f00-0000000000e1")
            String by) {}
}
