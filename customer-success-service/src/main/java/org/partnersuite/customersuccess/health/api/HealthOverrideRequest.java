package org.partnersuite.customersuccess.health.api;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.customersuccess.health.OverrideTerms;
import org.partnersuite.platform.rest.ByKey;

/** An override that is asked for. */
@Schema(name = "HealthOverrideRequest", examples = """
                {"subscriptionId":"019b0000-0000-7000-8000-00000000d001","value":6.0,\
                "reason":"Usage is counted twice until the migration ends","expiresOn":"2026-12-31"}""")
public record HealthOverrideRequest(
        @ByKey("subscription") UUID subscriptionId,

        @Schema(description = "1 to 10, four decimals at most.")
        @DecimalMin("1")
        @DecimalMax("10")
        @Digits(integer = 2, fraction = 4)
        BigDecimal value,

        @NotBlank @Size(max = 2000) String reason,

        @Schema(description = "Last day on which it holds; at most 90 days ahead.")
        LocalDate expiresOn) {

    OverrideTerms terms() {
        return new OverrideTerms(value, reason, expiresOn);
    }
}
