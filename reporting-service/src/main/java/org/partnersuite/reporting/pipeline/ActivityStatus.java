package org.partnersuite.reporting.pipeline;

/** The status of a technical activity (EN-8). */
public enum ActivityStatus {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED
}
