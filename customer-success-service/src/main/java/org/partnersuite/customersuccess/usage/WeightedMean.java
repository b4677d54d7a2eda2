package org.partnersuite.customersuccess.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A mean of figures per user, each weighted by its users; figures without users count nothing. */
final class WeightedMean {
    private BigDecimal weighted = BigDecimal.ZERO;
    private BigDecimal weights = BigDecimal.ZERO;

    void add(@Nullable BigDecimal figure, @Nullable Long users) {
        if (figure != null && users != null && users > 0) {
            weighted = weighted.add(figure.multiply(BigDecimal.valueOf(users)));
            weights = weights.add(BigDecimal.valueOf(users));
        }
    }

    /** Null without any figure. */
    @Nullable
    BigDecimal value() {
        return weights.signum() == 0 ? null : weighted.divide(weights, Numbers.DECIMALS, RoundingMode.HALF_UP);
    }
}
