package org.partnersuite.engagement.effectiveness;

import java.math.BigDecimal;

/** Size of an amount, in the currency of its opportunity. */
public enum AmountBand {
    UNDER_10K(10_000),
    FROM_10K(100_000),
    FROM_100K(1_000_000),
    FROM_1M(Long.MAX_VALUE);

    private final BigDecimal below;

    AmountBand(long below) {
        this.below = BigDecimal.valueOf(below);
    }

    static AmountBand of(BigDecimal amount) {
        for (AmountBand band : values()) {
            if (amount.compareTo(band.below) < 0) {
                return band;
            }
        }
        return FROM_1M;
    }
}
