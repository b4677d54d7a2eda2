package org.partnersuite.engagement.importprofile;

/** How a negative number is written, besides a minus before it. */
public enum Negative {
    TRAILING_MINUS,
    PARENTHESES
}
