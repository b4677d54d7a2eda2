package org.partnersuite.customersuccess.story;

/** What a story is. */
public enum StoryKind {
    SUCCESS_STORY,
    /** A customer that speaks to prospects. */
    CUSTOMER_REFERENCE,
    CASE_STUDY,
    /** News of a joint win, internal to vendor and partner: it needs no consent of the customer. */
    WIN_WIRE;

    public boolean needsConsent() {
        return this != WIN_WIRE;
    }

    /** Whether it tells challenge, solution and outcome. */
    boolean tells() {
        return this == SUCCESS_STORY || this == CASE_STUDY;
    }
}
