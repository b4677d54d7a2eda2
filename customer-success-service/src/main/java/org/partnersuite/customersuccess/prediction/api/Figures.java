package org.partnersuite.customersuccess.prediction.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are shown: with four decimals. */
final class Figures {
    private static final int DECIMALS = 4;

    private Figures() {}

    static double rounded(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
