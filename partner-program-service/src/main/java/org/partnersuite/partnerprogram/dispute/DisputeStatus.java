package org.partnersuite.partnerprogram.dispute;

/** How a dispute was answered. */
public enum DisputeStatus {
    OPEN,
    UPHELD,
    REJECTED
}
