package org.partnersuite.engagement.opportunity;

/** Origin of the opportunity; determines the accountable technical specialist. */
public enum Origin {
    FACE_TO_FACE,
    DIGITAL,
    PARTNER
}
