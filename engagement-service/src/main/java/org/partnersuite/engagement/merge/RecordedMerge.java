package org.partnersuite.engagement.merge;

import java.time.Instant;
import java.util.UUID;

/** A merge of one record into another of its kind; it is never edited or undone. */
public interface RecordedMerge {
    UUID mergedId();

    UUID survivorId();

    /** Last version of the merged record. */
    long mergedVersion();

    /** Version of the survivor after the merge. */
    long survivorVersion();

    Instant at();
}
