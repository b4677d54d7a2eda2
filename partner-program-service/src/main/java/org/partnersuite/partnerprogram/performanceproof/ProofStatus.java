package org.partnersuite.partnerprogram.performanceproof;

/** Whether a proof counts. */
public enum ProofStatus {
    SUBMITTED,
    ACCEPTED,
    REJECTED
}
