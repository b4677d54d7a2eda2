package org.partnersuite.partnerprogram.incentive;

/** The accounts between which lines move amounts. */
public enum Account {
    /** What incentives cost the program. */
    COST,
    /** Owed to the partner by what it earned. */
    ACCRUED,
    /** Owed to the partner, or taken back, by what became known later. */
    ADJUSTED,
    /** Paid to the partner. */
    PAID
}
