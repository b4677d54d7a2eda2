package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.partnersuite.partnerprogram.edition.Tier;

/** A measured amount against the target of a tier. */
public record TierStanding(Tier tier, BigDecimal target, BigDecimal actual) {
    private static final int SHARE_SCALE = 4;

    public boolean met() {
        return actual.compareTo(target) >= 0;
    }

    /** What is missing; zero when the target is met. */
    public BigDecimal gap() {
        return target.subtract(actual).max(BigDecimal.ZERO);
    }

    /** Rounded down: a target that is missed by a cent is never shown as reached. */
    public BigDecimal share() {
        return actual.divide(target, SHARE_SCALE, RoundingMode.FLOOR);
    }
}
