package org.partnersuite.engagement.decisionpoint;

import org.jspecify.annotations.Nullable;

/** A move that a caller asks for. */
public record RequestedDecision(
        DecisionPointStatus to,
        @Nullable DecisionPointProof proof,
        @Nullable String reason,
        @Nullable String note) {}
