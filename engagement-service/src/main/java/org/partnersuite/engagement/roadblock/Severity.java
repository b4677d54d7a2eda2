package org.partnersuite.engagement.roadblock;

/** How much a roadblock hinders. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH,
    BLOCKING
}
