package org.partnersuite.engagement.activity;

/** What a workshop is for. */
public enum WorkshopKind {
    DESIGN_THINKING,
    ENABLEMENT_LAB,
    VALUE_ASSESSMENT,
    MATURITY_ASSESSMENT,
    PILOT_SCOPING
}
