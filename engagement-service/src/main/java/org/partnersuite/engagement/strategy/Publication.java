package org.partnersuite.engagement.strategy;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.decisionpoint.DecisionPointState;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.JsonColumn;

/** A publication with author and time. */
public record Publication(
        @PropagateNull @Schema(description = "Number, from 1.", examples = "2")
        int number,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "joe")
        String publishedBy,

        Instant publishedAt,

        @Schema(examples = "As agreed in the quarterly review") @Nullable
        String note,

        @JsonUnwrapped @JsonColumn StrategyContent content,

        @Schema(description = "The decision points that it names, as they stood at the publication.") @JsonColumn
        List<DecisionPointState> decisionPoints) {
    public Publication {
        decisionPoints = List.copyOf(decisionPoints);
    }
}
