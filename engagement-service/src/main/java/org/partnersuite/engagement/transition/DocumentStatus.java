package org.partnersuite.engagement.transition;

/** Status of a transition document. */
public enum DocumentStatus {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    RETURNED;

    /** Technical sales works on it; customer success does not. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
