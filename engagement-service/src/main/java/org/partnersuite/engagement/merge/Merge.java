package org.partnersuite.engagement.merge;

import java.time.Instant;
import java.util.UUID;

/**
 * One opportunity was folded into another; it is never edited or undone.
 *
 * @param mergedVersion of the merged one, after it
 * @param survivorVersion of the survivor, after it
 * @param linesTaken how many of its lines the survivor took
 * @param by the subject of the caller's token
 */
public record Merge(
        UUID mergedId,
        UUID survivorId,
        long mergedVersion,
        long survivorVersion,
        int linesTaken,
        String by,
        Instant at,
        String reason) {}
