package org.partnersuite.partnerprogram.satisfaction;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.edition.SatisfactionPoints;

/** The mean of the projects' means as an exact fraction, so that no threshold is reached by rounding. */
record SatisfactionAverage(BigInteger numerator, BigInteger denominator) {
    /** Decimals of the average as shown; the rest is cut off. */
    private static final int DECIMALS = 5;

    /** Null without a project. */
    static @Nullable SatisfactionAverage of(List<ProjectRating> projects) {
        if (projects.isEmpty()) {
            return null;
        }
        BigInteger common = BigInteger.ONE;
        for (ProjectRating project : projects) {
            BigInteger count = BigInteger.valueOf(project.count());
            common = common.multiply(count).divide(common.gcd(count));
        }
        BigInteger sum = BigInteger.ZERO;
        for (ProjectRating project : projects) {
            sum = sum.add(
                    BigInteger.valueOf(project.sum()).multiply(common.divide(BigInteger.valueOf(project.count()))));
        }
        return new SatisfactionAverage(sum, common.multiply(BigInteger.valueOf(projects.size())));
    }

    boolean isAtLeast(BigDecimal threshold) {
        return new BigDecimal(numerator).compareTo(threshold.multiply(new BigDecimal(denominator))) >= 0;
    }

    /** Cut off, never rounded up. */
    BigDecimal shown() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), DECIMALS, RoundingMode.DOWN);
    }

    /** Points of the highest threshold that is reached; 0 for none. */
    int points(List<SatisfactionPoints> thresholds) {
        return thresholds.stream()
                .filter(each -> isAtLeast(each.threshold()))
                .mapToInt(SatisfactionPoints::points)
                .max()
                .orElse(0);
    }
}
