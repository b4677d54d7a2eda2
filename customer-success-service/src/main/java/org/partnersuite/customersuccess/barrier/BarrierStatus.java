package org.partnersuite.customersuccess.barrier;

/** Status of a barrier. */
public enum BarrierStatus {
    OPEN,
    RESOLVED
}
