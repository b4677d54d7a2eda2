package org.partnersuite.customersuccess.subscription;

/** The support levels of the service catalogue. */
public enum SupportLevel {
    BASIC,
    ENHANCED,
    PREMIUM
}
