package org.partnersuite.partnerprogram.dispute.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner contests. */
@Schema(
        name = "IncentiveDisputeRequest",
        examples = "{\"lineId\":\"019b0000-0000-7000-8000-00000000f101\",\"reason\":\"Ten licences are missing\","
                + "\"raisedBy\":\"Ana Silva\"}")
record DisputeRequest(
        UUID lineId,

        @Schema(examples = "Ten licences are missing") @NotBlank @Size(max = 2000)
        String reason,

        @Schema(description = "The partner's person.", examples = "Ana Silva") @NotBlank @Size(max = 200)
        String raisedBy) {}
