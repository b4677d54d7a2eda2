package org.partnersuite.customersuccess.benchmark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;

/** The values of a group, at least one: quartiles by linear interpolation, rounded so that none gives a value away. */
final class Distribution {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PRECISE = 10;

    private final List<BigDecimal> sorted;
    private final int decimals;

    private Distribution(List<BigDecimal> sorted, int decimals) {
        this.sorted = sorted;
        this.decimals = decimals;
    }

    static Distribution of(Collection<BigDecimal> values, int decimals) {
        return new Distribution(values.stream().sorted().toList(), decimals);
    }

    int size() {
        return sorted.size();
    }

    /** @param share from 0 to 1 */
    BigDecimal quantile(BigDecimal share) {
        BigDecimal position = share.multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = position.intValue();
        BigDecimal lower = sorted.get(below);
        BigDecimal upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
        BigDecimal between = position.subtract(BigDecimal.valueOf(below));
        return lower.add(upper.subtract(lower).multiply(between)).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** Per cent of the values that are less than this one, in whole numbers. */
    BigDecimal percentile(BigDecimal own) {
        long below = sorted.stream().filter(value -> value.compareTo(own) < 0).count();
        return BigDecimal.valueOf(below)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(sorted.size()), PRECISE, RoundingMode.HALF_UP)
                .setScale(0, RoundingMode.HALF_UP);
    }
}
