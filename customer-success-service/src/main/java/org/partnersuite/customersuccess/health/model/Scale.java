package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;

/** The one scale of every measure and of the score: 1 to 10. */
public final class Scale {
    public static final BigDecimal LOWEST = BigDecimal.ONE;
    public static final BigDecimal HIGHEST = BigDecimal.TEN;

    private Scale() {}

    static BigDecimal hold(BigDecimal value) {
        return value.max(LOWEST).min(HIGHEST);
    }

    public static boolean contains(BigDecimal value) {
        return value.compareTo(LOWEST) >= 0 && value.compareTo(HIGHEST) <= 0;
    }
}
