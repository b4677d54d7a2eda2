package org.partnersuite.partnerprogram.edition;

/** The tiers of the program, from the highest. Partners outside the program are opportunistic. */
public enum Tier {
    PLATINUM,
    GOLD,
    SILVER,
    OPPORTUNISTIC
}
