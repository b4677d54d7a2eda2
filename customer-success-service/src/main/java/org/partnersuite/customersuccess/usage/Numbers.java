package org.partnersuite.customersuccess.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One number has one spelling, so that equal reports are equal. */
final class Numbers {
    static final int DECIMALS = 4;

    private Numbers() {}

    static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
        return value == null ? null : bare(value);
    }

    static @Nullable Map<String, BigDecimal> plain(@Nullable Map<String, BigDecimal> values) {
        if (values == null) {
            return null;
        }
        Map<String, BigDecimal> plain = new TreeMap<>();
        values.forEach((key, value) -> plain.put(key, bare(value)));
        return plain;
    }

    private static BigDecimal bare(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0, RoundingMode.UNNECESSARY) : bare;
    }
}
