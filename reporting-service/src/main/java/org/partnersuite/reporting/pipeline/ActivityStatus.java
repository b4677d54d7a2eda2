package org.partnersuite.reporting.pipeline;

/** Where a technical activity stands (EN-8). */
public enum ActivityStatus {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED
}
