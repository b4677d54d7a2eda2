package org.partnersuite.partnerprogram.assessment;

/** Why a partner is in none of the program's tiers: what it lacks of the lowest one. */
public enum NoTierReason {
    TCV,
    PREREQUISITES
}
