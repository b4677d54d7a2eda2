package org.partnersuite.customersuccess.story;

/** Status of a story. */
public enum StoryStatus {
    DRAFT,
    CONSENT_ASKED,
    CONSENTED,
    PUBLISHED,
    /** Its consent was withdrawn or has expired, or the story was. */
    WITHDRAWN
}
