package org.partnersuite.customersuccess.barrier;

/** What kind of barrier it is, as the CSM and the service manager decide together. */
public enum BarrierKind {
    TECHNICAL,
    BUSINESS
}
