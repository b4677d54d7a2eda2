package org.partnersuite.customersuccess.action;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.partnersuite.platform.rest.TextBounds;

/** How an action ended. */
@Schema(name = "ActionClosure", description = "How a call to action ended.")
public record Closure(
        @ColumnName("close_outcome") @PropagateNull Outcome outcome,

        @Schema(maxLength = 2000) @ColumnName("close_reason")
        String reason,

        @ColumnName("closed_at") Instant at,

        @Schema(maxLength = TextBounds.SUBJECT) @ColumnName("closed_by")
        String by) {

    /** What came of it. */
    @Schema(name = "ActionOutcome")
    public enum Outcome {
        RESOLVED,
        NOT_RESOLVED,
        NOT_NEEDED
    }
}
