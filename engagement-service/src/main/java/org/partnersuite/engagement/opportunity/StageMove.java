package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.DataCode;
import org.partnersuite.platform.rest.TextBounds;

/**
 * One move of one opportunity; it is never edited. It is the data of {@code engagement.opportunity-stage-move.v1}.
 *
 * @param by the subject of the caller's token
 */
@Schema(name = "StageMove", description = "A status change of a request. Immutable.")
public record StageMove(
        UUID opportunityId,

        @Schema(description = "Number of the move of this opportunity, from 1.", examples = "2")
        int number,

        Kind kind,

        @Schema(
                implementation = String.class,
                maxLength = DataCode.MAX_LENGTH,
                pattern = DataCode.PATTERN,
                description = "Absent for the first move.",
                examples = "ENGAGE")
        @ColumnName("from_stage")
        @Nullable
        Stage from,

        @Schema(
                implementation = String.class,
                maxLength = DataCode.MAX_LENGTH,
                pattern = DataCode.PATTERN,
                examples = "QUALIFY")
        @ColumnName("to_stage")
        Stage to,

        Instant at,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String by,

        @Nested("evidence") @Nullable Evidence evidence,
        @Schema(maxLength = 2000) @Nullable String note,
        @Schema(maxLength = 2000) @Nullable String reason,
        @Schema(maxLength = 100) @Nullable String lossReason,

        @Schema(description = "Seconds spent in the previous stage.", examples = "86400") @Nullable
        Long secondsInPreviousStage) {

    /** Kind of move. */
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
