package org.partnersuite.customersuccess.renewal;

/** How a renewal ended. */
public enum RenewalOutcome {
    RENEWED_SAME,
    RENEWED_EXPANDED,
    RENEWED_REDUCED,
    NOT_RENEWED,
    /** The contract goes on as a part of another one. */
    CO_TERMED;

    public boolean isRenewed() {
        return this == RENEWED_SAME || this == RENEWED_EXPANDED || this == RENEWED_REDUCED;
    }
}
