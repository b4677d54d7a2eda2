package org.partnersuite.partnerprogram.assessment;

/** How far the result of one partner is. */
public enum ResultStatus {
    /** Its prerequisites are frozen, its deals are not summed yet. */
    WAITING,
    COMPUTED,
    PUBLISHED,
    /** It cannot be computed; the parked work says why. */
    FAILED
}
