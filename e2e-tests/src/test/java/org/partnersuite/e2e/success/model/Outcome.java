package org.partnersuite.e2e.success.model;

/** What comes out of a renewal (CS-10). */
public enum Outcome {
    RENEWED_SAME,
    RENEWED_EXPANDED,
    RENEWED_REDUCED,
    NOT_RENEWED,
    CO_TERMED;

    public boolean isRenewed() {
        return this == RENEWED_SAME || this == RENEWED_EXPANDED || this == RENEWED_REDUCED;
    }
}
