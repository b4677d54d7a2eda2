package org.partnersuite.customersuccess.review;

/** Status of a business review. */
public enum ReviewStatus {
    PLANNED,
    /** It has a date with the other side. */
    SCHEDULED,
    HELD,
    CANCELLED
}
