package org.partnersuite.engagement.effectiveness;

import java.util.Locale;

/** By what comparisons are made apart, so that like is compared with like. */
public enum Stratum {
    /** The stage that it was lost in, or WON. */
    STAGE_REACHED("stageReached"),
    SEGMENT("segment"),
    AMOUNT_BAND("amountBand");

    private final String member;

    Stratum(String member) {
        this.member = member;
    }

    /** The parameter of the list that takes a value of it. */
    public String parameter() {
        return member;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
