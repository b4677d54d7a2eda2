package org.partnersuite.customersuccess.segment;

/** Who owns the renewals of a customer. */
public enum RenewalOwner {
    /** Our renewal manager. */
    RM,
    PARTNER
}
