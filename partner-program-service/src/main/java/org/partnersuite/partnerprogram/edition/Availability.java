package org.partnersuite.partnerprogram.edition;

/** How widely a partner's standard offering must be available. */
public enum Availability {
    WORLDWIDE,
    MINIMUM_GEOGRAPHIES,
    NOT_REQUIRED
}
