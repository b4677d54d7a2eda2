package org.partnersuite.partnerprogram.ourregistration;

/** Status of a deal's registration in the partner's program. */
public enum ProgramRegistrationStatus {
    REQUESTED,
    APPROVED,
    REJECTED,
    EXPIRED
}
