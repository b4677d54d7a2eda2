package org.partnersuite.customersuccess.health.model;

import java.math.BigDecimal;
import java.util.List;

/** How several values of one measure become one. */
public enum Combination {
    SINGLE,
    /** The best of several, such as the compliance on either of the current versions. */
    HIGHEST,
    /** Parts that add up, such as those of a value index. */
    SUM;

    BigDecimal of(List<BigDecimal> values) {
        return switch (this) {
            case SINGLE -> values.getFirst();
            case HIGHEST -> values.stream().reduce(values.getFirst(), BigDecimal::max);
            case SUM -> values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        };
    }
}
