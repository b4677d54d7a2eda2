package org.partnersuite.reporting.topsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A part of a whole in per cent, with two decimals. */
final class Percent {
    private Percent() {}

    /** Null of nothing. */
    static @Nullable String of(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
