package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;

/** One text for one amount. */
public final class Plain {
    private Plain() {}

    public static String of(BigDecimal amount) {
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    public static String of(String amount) {
        return of(new BigDecimal(amount));
    }
}
