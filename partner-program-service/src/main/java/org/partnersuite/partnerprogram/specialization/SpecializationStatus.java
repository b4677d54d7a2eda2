package org.partnersuite.partnerprogram.specialization;

/** Where an application stands, and the specialization that came of it. */
public enum SpecializationStatus {
    DRAFT,
    SUBMITTED,
    AUDIT,
    AWARDED,
    REJECTED,
    /** It was awarded and holds no more. */
    ENDED
}
