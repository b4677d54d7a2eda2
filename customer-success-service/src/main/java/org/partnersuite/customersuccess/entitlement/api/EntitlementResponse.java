package org.partnersuite.customersuccess.entitlement.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.entitlement.Entitlement;

@Schema(name = "Entitlement", description = "A quantity to which a subscription entitles.")
record EntitlementResponse(
        UUID id,
        UUID subscriptionId,
        @Schema(maxLength = 100) String metric,
        @Schema(maxLength = 50) @Nullable String unit,

        @Schema(maxLength = EntitlementRequest.MAX_DECIMAL, pattern = EntitlementRequest.DECIMAL, examples = "12000")
        String quantity,

        Instant createdAt,
        Instant updatedAt) {

    static EntitlementResponse of(Entitlement entitlement) {
        return new EntitlementResponse(
                entitlement.id(),
                entitlement.subscriptionId(),
                entitlement.metric(),
                entitlement.unit(),
                entitlement.quantity().toPlainString(),
                entitlement.createdAt(),
                entitlement.updatedAt());
    }
}
