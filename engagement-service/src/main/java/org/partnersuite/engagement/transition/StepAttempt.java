package org.partnersuite.engagement.transition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempted step.
 *
 * @param by the subject of the caller's token
 * @param reason of a return
 */
public record StepAttempt(
        TransitionDocument document,
        DocumentStep step,
        String by,
        @Nullable String reason,
        @Nullable String note) {

    DocumentDetails details() {
        return document.details();
    }

    public List<StepCriterion> unmet() {
        return step.criteria().stream()
                .filter(criterion -> !criterion.holds(this))
                .toList();
    }
}
