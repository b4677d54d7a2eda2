package org.partnersuite.engagement.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.transition.TransitionDocument.Moved;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** A transition document is submitted, and accepted or returned (EN-12). */
@ApplicationScoped
public class TakeStep {
    private final TransitionDocumentEvents events;

    TakeStep(TransitionDocumentEvents events) {
        this.events = events;
    }

    /**
     * Of two callers with the same version one wins: the other waits for the row and then finds a newer version.
     *
     * @throws Problem 404, 412 when it has changed since, 422 with every criterion that is not met
     */
    public Moved take(
            Change change,
            UUID id,
            IfMatch ifMatch,
            DocumentStep step,
            @Nullable String reason,
            @Nullable String note) {
        TransitionDocument before =
                TransitionDocumentStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        StepAttempt attempt = new StepAttempt(before, step, change.caller().subject(), reason, note);
        List<StepCriterion> unmet = attempt.unmet();
        if (!unmet.isEmpty()) {
            throw DocumentRefusals.unmet(attempt, unmet);
        }
        Moved moved = before.take(attempt, change.now());
        TransitionDocumentStore.move(change.db(), moved.document(), moved.move());
        change.audit(TransitionDocumentAudit.entry(step.participle(), before, moved.document()));
        events.changed(change, moved.document());
        return moved;
    }
}
