package org.partnersuite.engagement.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.transition.TransitionDocument.Moved;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** A transition document is submitted (EN-12). What customer success decides follows its handoff: {@link FollowHandoffs}. */
@ApplicationScoped
public class TakeStep {
    private final TransitionDocumentRepository documents;

    TakeStep(TransitionDocumentRepository documents) {
        this.documents = documents;
    }

    /**
     * Of two callers with the same version one wins: the other waits for the row and then finds a newer version.
     *
     * @throws Problem 404, 412 for a newer version, 422 with every criterion that is not met
     */
    public Moved submit(Change change, UUID id, IfMatch ifMatch, @Nullable String note) {
        TransitionDocument document = documents.locked(change, id, ifMatch);
        StepAttempt attempt = new StepAttempt(
                document, DocumentStep.SUBMISSION, change.caller().subject(), null, note);
        List<StepCriterion> unmet = attempt.unmet();
        if (!unmet.isEmpty()) {
            throw DocumentRefusals.unmet(attempt, unmet);
        }
        DocumentMove move = document.take(attempt, change.now());
        TransitionDocumentRepository.MOVES.append(change, move);
        return new Moved(documents.changed(change, attempt.step().participle(), document), move);
    }
}
