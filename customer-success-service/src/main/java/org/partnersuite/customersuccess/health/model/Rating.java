package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one input adds to a score.
 *
 * @param weight per cent of its share
 * @param value as it was put in; null when missing
 * @param band the band the value fell into; null when the value is itself the score, or an answer
 * @param score on the scale; null when missing
 */
public record Rating(
        Share share,
        String key,
        String name,
        BigDecimal weight,
        @Nullable String value,
        @Nullable String band,
        @Nullable BigDecimal score) {

    static Rating missing(Share share, String key, String name, BigDecimal weight) {
        return new Rating(share, key, name, weight, null, null, null);
    }
}
