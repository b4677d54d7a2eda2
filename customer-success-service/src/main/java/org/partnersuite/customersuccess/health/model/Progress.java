package org.partnersuite.customersuccess.health.model;

/** The answers to a subjective question. */
public enum Progress {
    /** Yes, or complete. */
    YES,
    IN_PROGRESS,
    NO,
    /** The question does not apply: it counts as missing. */
    NOT_APPLICABLE
}
