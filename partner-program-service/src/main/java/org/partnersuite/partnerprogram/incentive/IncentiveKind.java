package org.partnersuite.partnerprogram.incentive;

import org.threeten.extra.YearQuarter;

/** What a partner is paid for. */
public enum IncentiveKind {
    LAND(0),
    ADOPTION_REBATE(1),
    ACTIVATE(0),
    ADOPT(0),
    EXPAND(0),
    RENEWAL(1);

    private final int quartersUntilPaid;

    IncentiveKind(int quartersUntilPaid) {
        this.quartersUntilPaid = quartersUntilPaid;
    }

    /** The quarter whose statement pays what was earned in a quarter. */
    public YearQuarter payableIn(YearQuarter earned) {
        return earned.plusQuarters(quartersUntilPaid);
    }
}
