package org.partnersuite.partnerprogram.assessment;

/** How far a run is. */
public enum RunStatus {
    COMPUTING,
    /** All partners are measured, and nothing has changed: a dry run. */
    COMPUTED,
    PUBLISHED
}
