package org.partnersuite.partnerprogram.tiering;

/** Why a partner has a tier. */
public enum TierReason {
    /** By the result of the yearly run. */
    ANNUAL,
    /** By the result on the day on which it signed. */
    JOINING,
    /** By a person's approval, until a day. */
    EXCEPTION,
    /** In the program's first year, until the first results take effect. */
    PROVISIONAL
}
