package org.partnersuite.engagement.activity;

/** The engagement types of the reference data (EN-1); the rules of activities speak of each by name. */
public enum ActivityType {
    CLIENT_BRIEFING,
    CUSTOM_DEMO,
    TECHNICAL_ARCHITECTURE,
    WORKSHOP,
    PROOF_OF_VALUE,
    MVP;

    public boolean isPilot() {
        return this == PROOF_OF_VALUE || this == MVP;
    }
}
