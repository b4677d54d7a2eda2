package org.partnersuite.engagement.opportunity;

/** How the opportunity came about; it decides which technical specialist is accountable. */
public enum Origin {
    FACE_TO_FACE,
    DIGITAL,
    PARTNER
}
