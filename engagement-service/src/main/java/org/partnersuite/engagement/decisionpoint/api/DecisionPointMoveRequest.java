package org.partnersuite.engagement.decisionpoint.api;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.decisionpoint.DecisionPointProof;
import org.partnersuite.engagement.decisionpoint.DecisionPointStatus;
import org.partnersuite.engagement.decisionpoint.RequestedDecision;
import org.partnersuite.platform.rest.ByKey;

@Schema(
        name = "DecisionPointMoveRequest",
        description = "A move. LANDED and EXPANDED need a proof, LOST and IDENTIFIED a reason.",
        examples = "{\"to\":\"LANDED\",\"proof\":{\"kind\":\"CLIENT_DECISION\",\"on\":\"2026-03-02\"}}")
record DecisionPointMoveRequest(
        DecisionPointStatus to,
        @Nullable Proof proof,

        @Size(min = 1, max = 2000) @Schema(examples = "The client builds its own") @Nullable
        String reason,

        @Size(min = 1, max = 2000) @Schema(examples = "Agreed with the CIO") @Nullable
        String note) {

    /** A proof, as a caller names it. */
    @Schema(name = "DecisionPointProofRequest", description = "What proves that a decision point landed or expanded.")
    record Proof(
            DecisionPointProof.Kind kind,

            @ByKey("opportunity") @Schema(description = "The won opportunity. Required for WON_OPPORTUNITY.") @Nullable
            UUID opportunityId,

            @Schema(
                    description =
                            "The engagement whose workload is in production. Required for" + " WORKLOAD_IN_PRODUCTION.")
            @Nullable
            UUID engagementId,

            @Schema(description = "Day of the decision. Required for CLIENT_DECISION.", examples = "2026-03-02")
            @Nullable
            LocalDate on) {
        DecisionPointProof named() {
            return new DecisionPointProof(kind, opportunityId, engagementId, on);
        }
    }

    RequestedDecision requested() {
        return new RequestedDecision(
                to, proof == null ? null : proof.named(), reason == null || reason.isBlank() ? null : reason, note);
    }
}
