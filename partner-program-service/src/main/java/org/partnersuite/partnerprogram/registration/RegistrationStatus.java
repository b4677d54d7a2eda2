package org.partnersuite.partnerprogram.registration;

/** Status of a registration. */
public enum RegistrationStatus {
    SUBMITTED,
    /** Protected until a day. */
    APPROVED,
    REJECTED,
    /** Its protection ended without an opportunity. */
    EXPIRED,
    /** It became an opportunity. */
    CONVERTED
}
