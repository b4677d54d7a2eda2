package org.partnersuite.partnerprogram.deal;

/** Where a deal stands. */
public enum DealStatus {
    OPEN,
    WON,
    LOST
}
