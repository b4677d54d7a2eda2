package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;

/** What a measure's values count; none of them is ever negative. */
public enum Unit {
    PERCENT,
    COUNT,
    POINTS;

    boolean admits(BigDecimal value) {
        return value.signum() >= 0
                && (this != COUNT || value.stripTrailingZeros().scale() <= 0);
    }

    String show(BigDecimal value) {
        String plain = value.stripTrailingZeros().toPlainString();
        return this == PERCENT ? plain + " %" : plain;
    }
}
