package org.partnersuite.engagement.transition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step that was taken; it is never edited.
 *
 * @param number counts a document's steps from 1
 * @param reason of a return
 */
public record DocumentMove(
        UUID documentId,
        int number,
        DocumentStep step,
        DocumentStatus from,
        DocumentStatus to,
        Instant at,
        String by,
        @Nullable String reason,
        @Nullable String note) {}
