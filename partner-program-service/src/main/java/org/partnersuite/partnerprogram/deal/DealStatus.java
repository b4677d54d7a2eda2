package org.partnersuite.partnerprogram.deal;

/** Status of a deal. */
public enum DealStatus {
    OPEN,
    WON,
    LOST
}
