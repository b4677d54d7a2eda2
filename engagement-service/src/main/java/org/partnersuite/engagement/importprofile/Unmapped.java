package org.partnersuite.engagement.importprofile;

/** Handling of values that are not in the value map. */
public enum Unmapped {
    /** The row fails, for the reason given. */
    REFUSE,
    /** This source yields nothing; the next one is used. */
    IGNORE,
    /** It is taken as it is. */
    PASS
}
