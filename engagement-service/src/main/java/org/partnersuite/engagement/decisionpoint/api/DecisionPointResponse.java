package org.partnersuite.engagement.decisionpoint.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.decisionpoint.DecisionPoint;
import org.partnersuite.engagement.decisionpoint.DecisionPointDetails;
import org.partnersuite.engagement.decisionpoint.DecisionPointProgress;

@Schema(name = "DecisionPoint", description = "A technology decision point of an account.")
record DecisionPointResponse(
        UUID id,
        @Schema(examples = "3") long version,
        @JsonUnwrapped DecisionPointDetails details,
        List<UUID> opportunityIds,
        @JsonUnwrapped DecisionPointProgress progress,
        Instant createdAt,
        Instant updatedAt) {

    static DecisionPointResponse of(DecisionPoint point) {
        return new DecisionPointResponse(
                point.id(),
                point.version(),
                point.details(),
                point.opportunityIds(),
                point.progress(),
                point.createdAt(),
                point.updatedAt());
    }
}
