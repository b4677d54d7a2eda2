package org.partnersuite.partnerprogram.performanceproof.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is decided of a proof. */
@Schema(name = "ProofDecisionRequest", examples = "{\"accepted\":true}")
record ProofDecisionRequest(
        boolean accepted,

        @Schema(examples = "Seen in the customer's console") @Size(max = 2000) @Nullable
        String note) {}
