package org.partnersuite.customersuccess.growth;

/** Status of a growth candidate. From PROPOSED on it follows its opportunity. */
public enum CandidateStatus {
    OPEN,
    /** It has an opportunity in the engagement service. */
    PROPOSED,
    WON,
    LOST,
    DROPPED
}
