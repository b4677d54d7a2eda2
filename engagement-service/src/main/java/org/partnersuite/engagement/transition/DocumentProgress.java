package org.partnersuite.engagement.transition;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a document stands, and who brought it there. Only steps change it.
 *
 * @param moves how many steps there were
 * @param submittedBy of the latest submission
 * @param decidedBy who accepted or returned the latest submission; null while nobody did
 */
public record DocumentProgress(
        DocumentStatus status,
        int moves,
        String preparedBy,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String returnReason) {

    static DocumentProgress begun(String by) {
        return new DocumentProgress(DocumentStatus.DRAFT, 0, by, null, null, null, null, null);
    }

    DocumentProgress after(DocumentStep step, Instant now, String by, @Nullable String reason) {
        return step == DocumentStep.SUBMISSION
                ? new DocumentProgress(step.to(), moves + 1, preparedBy, by, now, null, null, null)
                : new DocumentProgress(step.to(), moves + 1, preparedBy, submittedBy, submittedAt, by, now, reason);
    }
}
