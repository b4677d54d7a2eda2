package org.partnersuite.engagement.importprofile;

/** What a row does that names a record which was merged into another. */
public enum MergedRecords {
    /** Nothing; it is unchanged, with a warning that names the survivor. */
    SKIP,
    /** It is applied to the survivor, which keeps its external id, unless a row of its own is applied with it. */
    APPLY_TO_SURVIVOR
}
