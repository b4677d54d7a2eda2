package org.partnersuite.engagement.decisionpoint;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jspecify.annotations.Nullable;

/** What proves that a decision point landed or expanded. */
@Schema(name = "DecisionPointProof", description = "What proves that a decision point landed or expanded.")
public record DecisionPointProof(
        @PropagateNull Kind kind,

        @Schema(description = "The won opportunity. Required for WON_OPPORTUNITY.") @Nullable
        UUID opportunityId,

        @Schema(description = "The engagement whose workload is in production. Required for WORKLOAD_IN_PRODUCTION.")
        @Nullable
        UUID engagementId,

        @Schema(description = "Day of the decision. Required for CLIENT_DECISION.", examples = "2026-03-02") @Nullable
        LocalDate on) {
    /** Kinds of proof. */
    @Schema(name = "DecisionPointProofKind")
    public enum Kind {
        WON_OPPORTUNITY,
        CLIENT_DECISION,
        WORKLOAD_IN_PRODUCTION
    }
}
