package org.partnersuite.customersuccess.growth;

/** How soon a growth candidate should be proposed. */
public enum CandidatePriority {
    HIGH,
    MEDIUM,
    LOW
}
