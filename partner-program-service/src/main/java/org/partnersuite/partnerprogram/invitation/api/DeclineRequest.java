package org.partnersuite.partnerprogram.invitation.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a partner declines an invitation. */
@Schema(name = "BenefitDeclineRequest", examples = "{\"reason\":\"Our fiscal year ends that week\"}")
record DeclineRequest(
        @Size(min = 1, max = 1000) @Schema(examples = "Our fiscal year ends that week") @Nullable
        String reason) {}
