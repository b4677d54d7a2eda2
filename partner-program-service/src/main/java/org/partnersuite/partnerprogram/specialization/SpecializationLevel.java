package org.partnersuite.partnerprogram.specialization;

/** The levels of the Customer Experience specialization, the higher one last. */
public enum SpecializationLevel {
    SPECIALIZED,
    ADVANCED
}
