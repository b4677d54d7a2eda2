package org.partnersuite.engagement.transition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What customer success decided on the handoff of a document.
 *
 * @param submittedAt the submission that it was decided on
 * @param step ACCEPTANCE or RETURN
 * @param reason of a return
 */
public record HandoffDecision(
        UUID documentId,
        Instant submittedAt,
        DocumentStep step,
        Instant at,
        String by,
        @Nullable String reason) {

    /** @throws IllegalArgumentException for a return without a reason, and an acceptance with one */
    public HandoffDecision {
        if ((step == DocumentStep.RETURN) != (reason != null)) {
            throw new IllegalArgumentException("a handoff has a reason when it is returned, and only then");
        }
    }
}
