package org.partnersuite.customersuccess.health.model;

/** The two kinds of inputs a score is made of. */
public enum Share {
    /** Measured: analytics of the offer. */
    OBJECTIVE,
    /** Observed: answers of the customer-success team. */
    SUBJECTIVE
}
