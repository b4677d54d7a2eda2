package org.partnersuite.partnerprogram.incentive;

/** Which of the two renewal rates pays. */
public enum RenewalBasis {
    COUNT,
    VALUE
}
