package org.partnersuite.customersuccess.health.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.HealthOverride;
import org.partnersuite.customersuccess.health.OverrideDecision;
import org.partnersuite.customersuccess.health.OverrideStatus;
import org.partnersuite.customersuccess.health.OverrideTerms;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "HealthOverride", description = "A score that people set for a while.")
record HealthOverrideResponse(
        @JsonUnwrapped Stamp stamp,
        UUID subscriptionId,
        UUID customerId,
        @JsonUnwrapped OverrideTerms terms,
        @Schema(maxLength = TextBounds.SUBJECT) String askedBy,
        OverrideStatus status,

        @Schema(description = "Absent while nobody has decided.") @Nullable
        OverrideDecision decision,

        @Schema(maxLength = 2000, description = "Why it was ended; absent otherwise.") @Nullable
        String endReason) {

    static HealthOverrideResponse of(HealthOverride override) {
        return new HealthOverrideResponse(
                override.stamp(),
                override.subscriptionId(),
                override.customerId(),
                override.terms(),
                override.askedBy(),
                override.status(),
                override.decision(),
                override.endReason());
    }
}
