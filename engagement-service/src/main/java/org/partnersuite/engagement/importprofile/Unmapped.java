package org.partnersuite.engagement.importprofile;

/** What becomes of a value that the value map does not name. */
public enum Unmapped {
    /** The row fails, for the reason given. */
    REFUSE,
    /** This source yields nothing; the next one is asked. */
    IGNORE,
    /** It is taken as it is. */
    PASS
}
