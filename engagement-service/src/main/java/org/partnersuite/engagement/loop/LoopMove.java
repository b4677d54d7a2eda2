package org.partnersuite.engagement.loop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * One move of one engagement; it is never edited.
 *
 * @param by the subject of the caller's token
 */
@Schema(name = "EngagementMove", description = "A move of an engagement through the loop. Immutable.")
public record LoopMove(
        UUID engagementId,

        @Schema(description = "Number of the move of this engagement, from 1.", examples = "2")
        int number,

        Kind kind,

        @Schema(description = "Absent for the first move.") @ColumnName("from_stage") @Nullable
        MethodStage from,

        @ColumnName("to_stage") MethodStage to,
        Instant at,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String by,

        @Schema(maxLength = 2000, description = "Reason for a move back, an entry stage, a waiver or an override.")
        @Nullable
        String reason,

        @Schema(maxLength = 2000) @Nullable String note,

        @Schema(description = "Exit criteria and the record that met each one at the time of the move.") @JsonColumn
        List<Met> met,

        @Schema(description = "Seconds spent in the previous stage.", examples = "86400") @Nullable
        Long secondsInPreviousStage) {

    public LoopMove {
        met = List.copyOf(met);
    }

    /** Kind of move. */
    @Schema(name = "EngagementMoveKind")
    public enum Kind {
        CREATED,
        /** A loop that follows another one begins at FRAME. */
        NEXT_LOOP,
        FORWARD,
        BACK
    }

    /** A criterion and what met it. */
    @Schema(name = "MetCriterion", description = "A criterion and the record or field that met it.")
    public record Met(
            @Schema(pattern = TextBounds.KEY, examples = "accepted_transition_document")
            String criterion,

            @Schema(
                    pattern = TextBounds.POINTER,
                    examples = "/v1/engagement/transition-documents/01976b3c-5d00-7a10-8f00-0000000000e1")
            String by) {}
}
