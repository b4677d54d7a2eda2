package org.partnersuite.engagement.importprofile;

/** Which lines of an opportunity a file is the master of. */
public enum LineOwnership {
    /** Those that its rows name, by their offering; others stay. */
    NAMED,
    /** All: lines that no row of the opportunity names are removed. */
    ALL
}
