package org.partnersuite.engagement.opportunity;

/** Why an opportunity is technically blocked (EN-6); the reference data has the words. */
public enum BlockerReason {
    WRONG_TECHNOLOGY,
    WRONG_USE_CASE,
    OTHER
}
