package org.partnersuite.engagement.decisionpoint;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.TextBounds;

/** One move of one decision point; it is never edited. */
@Schema(name = "DecisionPointMove", description = "A move of a decision point. Immutable.")
public record DecisionPointMove(
        UUID decisionPointId,

        @Schema(description = "Number of the move of this decision point, from 1.", examples = "2")
        int number,

        @Schema(description = "Absent for the first move.") @ColumnName("from_status") @Nullable
        DecisionPointStatus from,

        @ColumnName("to_status") DecisionPointStatus to,
        Instant at,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane")
        String by,

        @Nested("proof") @Nullable DecisionPointProof proof,

        @Schema(maxLength = 2000, description = "Reason for a loss, or for identifying it again.") @Nullable
        String reason,

        @Schema(maxLength = 2000) @Nullable String note,

        @Schema(maxLength = 200, description = "Owner of the decision point at that time.", examples = "joe")
        String owner) {}
