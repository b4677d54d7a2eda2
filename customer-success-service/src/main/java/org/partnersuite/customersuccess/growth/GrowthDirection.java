package org.partnersuite.customersuccess.growth;

/** In which direction a customer can grow. */
public enum GrowthDirection {
    /** More of what it has. */
    GROW_ENTITLEMENT,
    /** An offering beside what it has. */
    ADJACENT_OFFERING,
    /** Use what it has bought and not used yet. */
    BURN_DOWN,
    OTHER_LINE_OF_BUSINESS
}
