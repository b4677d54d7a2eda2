package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one input adds to a score. */
public record Rating(
        Share share,
        @Schema(maxLength = 60) String key,
        @Schema(maxLength = 200) String name,

        @Schema(description = "Weight within its part, in per cent.")
        BigDecimal weight,

        @Schema(description = "Value as recorded; absent when missing.") @Nullable
        String value,

        @Schema(description = "Band of the value; absent when the value is itself the score, or is an answer.")
        @Nullable
        String band,

        @Schema(description = "1 to 10; absent when the input is missing.") @Nullable
        BigDecimal score) {

    static Rating missing(Share share, String key, String name, BigDecimal weight) {
        return new Rating(share, key, name, weight, null, null, null);
    }
}
