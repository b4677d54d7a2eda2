package org.partnersuite.partnerprogram.assessment;

/** When a partner was measured. */
public enum ResultKind {
    /** By a yearly run. */
    ANNUAL,
    /** On the day on which it signed. */
    JOINING
}
