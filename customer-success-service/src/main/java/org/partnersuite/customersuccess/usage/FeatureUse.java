package org.partnersuite.customersuccess.usage;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a feature was used.
 *
 * @param activeDays per user of the feature
 * @param minutes per user and active day
 */
@Schema(name = "FeatureUse", description = "How a feature was used in a period.")
public record FeatureUse(
        @Min(0) @Max(1_000_000_000) @Nullable Long users,

        @Schema(description = "Active days per user.")
        @DecimalMin("0")
        @DecimalMax("31")
        @Digits(integer = 2, fraction = 4)
        @Nullable
        BigDecimal activeDays,

        @Schema(description = "Minutes per user and active day.")
        @DecimalMin("0")
        @DecimalMax("1440")
        @Digits(integer = 4, fraction = 4)
        @Nullable
        BigDecimal minutes) {

    public FeatureUse {
        activeDays = Numbers.plain(activeDays);
        minutes = Numbers.plain(minutes);
    }
}
