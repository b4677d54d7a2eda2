package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.partnersuite.partnerprogram.edition.Edition;
import org.partnersuite.partnerprogram.edition.Tier;
import org.partnersuite.partnerprogram.edition.TierRequirements;
import org.partnersuite.platform.rest.Money;

/** A measured amount against the target of a tier. */
public record TierStanding(Tier tier, BigDecimal target, BigDecimal actual) {
    private static final int SHARE_SCALE = 4;

    /** Against each tier of the edition that has a target, highest first. */
    static List<TierStanding> against(Edition edition, BigDecimal actual) {
        List<TierStanding> standings = new ArrayList<>();
        for (TierRequirements tier : edition.tiers()) {
            Money target = tier.aggregateTcvTarget();
            if (target != null) {
                standings.add(new TierStanding(tier.tier(), target.amount(), actual));
            }
        }
        return standings;
    }

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
