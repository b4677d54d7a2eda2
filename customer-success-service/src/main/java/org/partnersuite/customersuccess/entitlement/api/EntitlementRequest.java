package org.partnersuite.customersuccess.entitlement.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.entitlement.Entitlements;
import org.partnersuite.platform.rest.ByKey;

/** Writable fields of an entitlement. */
@Schema(name = "EntitlementRequest", description = "A quantity to which a subscription entitles.", examples = """
    {"subscriptionId":"019b0000-0000-7000-8000-00000000d001","metric":"resource-units","unit":"RU",\
    "quantity":"12000"}\
    """)
record EntitlementRequest(
        @Schema(description = "Immutable.") @ByKey("subscription")
        UUID subscriptionId,

        @Schema(description = "Such as users, devices, or a unit of the product. Immutable.") @NotBlank @Size(max = 100)
        String metric,

        @Size(min = 1, max = 50) @Nullable String unit,

        @Pattern(regexp = EntitlementRequest.DECIMAL) @Size(max = EntitlementRequest.MAX_DECIMAL)
        String quantity) {
    static final String DECIMAL = "^[0-9]{1,15}(\\.[0-9]{1,4})?$";
    static final int MAX_DECIMAL = 20;

    Entitlements.Draft draft() {
        return new Entitlements.Draft(subscriptionId, metric, unit, new BigDecimal(quantity));
    }
}
