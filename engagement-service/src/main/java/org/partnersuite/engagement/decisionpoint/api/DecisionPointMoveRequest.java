package org.partnersuite.engagement.decisionpoint.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.decisionpoint.DecisionPointProof;
import org.partnersuite.engagement.decisionpoint.DecisionPointStatus;
import org.partnersuite.engagement.decisionpoint.RequestedDecision;

@Schema(
        name = "DecisionPointMoveRequest",
        description = "A move. LANDED and EXPANDED need a proof, LOST and IDENTIFIED a reason.",
        examples = "{\"to\":\"LANDED\",\"proof\":{\"kind\":\"CLIENT_DECISION\",\"on\":\"2026-03-02\"}}")
record DecisionPointMoveRequest(
        DecisionPointStatus to,
        @Nullable DecisionPointProof proof,

        @Size(min = 1, max = 2000) @Schema(examples = "The client builds its own") @Nullable
        String reason,

        @Size(min = 1, max = 2000) @Schema(examples = "Agreed with the CIO") @Nullable
        String note) {

    RequestedDecision requested() {
        return new RequestedDecision(to, proof, reason == null || reason.isBlank() ? null : reason, note);
    }
}
