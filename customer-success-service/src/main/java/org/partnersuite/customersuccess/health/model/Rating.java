package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What one input adds to a score. */
public record Rating(
        Share share,
        @Schema(maxLength = 60) String key,
        @Schema(maxLength = 200) String name,
        @Schema(description = "Per cent of its share.") BigDecimal weight,

        @Schema(description = "As it was put in; absent when missing.") @Nullable
        String value,

        @Schema(
                description =
                        "The band that the value fell into; absent when the value is itself the score, or an answer.")
        @Nullable
        String band,

        @Schema(description = "On the scale from 1 to 10; absent when missing.") @Nullable
        BigDecimal score) {

    static Rating missing(Share share, String key, String name, BigDecimal weight) {
        return new Rating(share, key, name, weight, null, null, null);
    }
}
