package org.partnersuite.partnerprogram.incentive;

/** Why a line was posted. */
public enum Entry {
    /** Something was earned. */
    ACCRUAL,
    /** What is known of something earned has changed. */
    ADJUSTMENT,
    /** The partner was paid. */
    PAYMENT
}
