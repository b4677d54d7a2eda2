package org.partnersuite.customersuccess.handoff;

/** Status of a handoff. */
public enum HandoffStatus {
    /** Sent, not looked at yet. */
    INITIATED,
    /** The receiver looks at it. */
    IN_REVIEW,
    ACCEPTED,
    /** Something is missing; the sender corrects it and sends it again. */
    RETURNED,
    /** Carried out, and confirmed by both sides. */
    COMPLETED
}
