package org.partnersuite.partnerprogram.dispute.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/** The answer to a dispute. */
@Schema(name = "IncentiveDisputeAnswerRequest", examples = "{\"upheld\":false,\"answer\":\"Telemetry shows 40 users\"}")
record DisputeAnswerRequest(
        boolean upheld,

        @Schema(examples = "Telemetry shows 40 users") @NotBlank @Size(max = 2000)
        String answer,

        @Schema(description = "What the partner gets, or gives back when it is negative; only when upheld.") @Nullable
        Money adjustment) {}
