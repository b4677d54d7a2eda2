package org.partnersuite.partnerprogram.recovery.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.recovery.RecoveryDetails;
import org.partnersuite.partnerprogram.recovery.RecoveryPlan;
import org.partnersuite.partnerprogram.recovery.RecoveryStatus;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "RecoveryPlan", description = "A plan by which a partner recovers from a shortfall.")
record RecoveryPlanResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        @JsonUnwrapped RecoveryDetails details,
        RecoveryStatus status,
        @Nullable LocalDate closedOn,

        @Schema(maxLength = 1000, examples = "The target was met in November") @Nullable
        String closingNote,

        @Schema(
                pattern = TextBounds.LINK,
                description = "Its actions.",
                examples = "/v1/partner-program/partner-actions?recoveryPlanId=01976b3c-5d00-7a10-8f00-000000000701")
        String actions) {

    static RecoveryPlanResponse of(RecoveryPlan plan) {
        return new RecoveryPlanResponse(
                plan.stamp(),
                plan.partnerId(),
                plan.details(),
                plan.status(),
                plan.closedOn(),
                plan.closingNote(),
                "/v1/partner-program/partner-actions?recoveryPlanId=" + plan.id());
    }
}
