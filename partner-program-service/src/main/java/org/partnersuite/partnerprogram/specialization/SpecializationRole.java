package org.partnersuite.partnerprogram.specialization;

/** Roles that a specialization needs people in. */
public enum SpecializationRole {
    /** Certified customer success manager. */
    CSM,
    /** Renewal manager who passed the exam. */
    RENEWAL_MANAGER,
    EXECUTIVE_SPONSOR,
    PRACTICE_LEADER
}
