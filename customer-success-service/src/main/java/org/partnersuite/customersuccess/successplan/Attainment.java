package org.partnersuite.customersuccess.successplan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How far a KPI has come: (value − baseline) / (target − baseline), for targets below the baseline too. It may be under 0
 * and over 1, and is clamped only where it is shown in per cent.
 */
public final class Attainment {
    private static final int SCALE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Attainment() {}

    /** Rounded half up to 4 decimals; null while baseline, target or value is missing. */
    public static @Nullable BigDecimal of(
            @Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal value) {
        if (baseline == null || target == null || value == null || baseline.compareTo(target) == 0) {
            return null;
        }
        BigDecimal exact = value.subtract(baseline).divide(target.subtract(baseline), SCALE, RoundingMode.HALF_UP);
        return exact.signum() == 0 ? BigDecimal.ZERO : plain(exact);
    }

    /** From 0 to 100. */
    public static int shown(BigDecimal attainment) {
        return attainment
                .multiply(HUNDRED)
                .max(BigDecimal.ZERO)
                .min(HUNDRED)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }
}
