package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Means and medians. */
final class Means {
    private static final int DECIMALS = 4;

    private Means() {}

    /** Of figures per user, each weighted by its users; null without any. */
    static <T> @Nullable BigDecimal weighted(
            Collection<T> of, Function<T, @Nullable BigDecimal> figure, Function<T, @Nullable Long> users) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weight = BigDecimal.ZERO;
        for (T each : of) {
            BigDecimal value = figure.apply(each);
            Long own = users.apply(each);
            if (value != null && own != null) {
                sum = sum.add(value.multiply(BigDecimal.valueOf(own)));
                weight = weight.add(BigDecimal.valueOf(own));
            }
        }
        return weight.signum() == 0 ? null : sum.divide(weight, DECIMALS, RoundingMode.HALF_UP);
    }

    /** Of sorted whole numbers; null without any. */
    static @Nullable BigDecimal median(List<Long> sorted) {
        int size = sorted.size();
        if (size == 0) {
            return null;
        }
        BigDecimal sum = BigDecimal.valueOf(sorted.get((size - 1) / 2) + sorted.get(size / 2));
        return sum.divide(BigDecimal.TWO);
    }
}
