package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Numbers as texts: one number has one spelling. */
public final class Amounts {
    private Amounts() {}

    /** Empty for null. */
    public static String text(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** A share in per cent, rounded half up; null without a whole. */
    public static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole, int decimals) {
        return whole.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, decimals, RoundingMode.HALF_UP);
    }
}
