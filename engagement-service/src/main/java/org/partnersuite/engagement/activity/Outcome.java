package org.partnersuite.engagement.activity;

/** Whether a completed activity progressed the opportunity. */
public enum Outcome {
    PROGRESSED,
    NOT_PROGRESSED
}
