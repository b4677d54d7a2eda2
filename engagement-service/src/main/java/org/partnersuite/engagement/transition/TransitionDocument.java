package org.partnersuite.engagement.transition;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.partnersuite.platform.rest.Aggregate;

/**
 * What customer success needs to know to take over a client from technical sales.
 *
 * @param version counts its changes from 1
 */
public record TransitionDocument(
        UUID id, long version, DocumentDetails details, DocumentProgress progress, Instant createdAt, Instant updatedAt)
        implements Aggregate {

    static TransitionDocument drafted(UUID id, DocumentDetails details, Instant now, String by) {
        return new TransitionDocument(id, 1, details, DocumentProgress.begun(by), now, now);
    }

    /** The same details are no change, and no new version. */
    TransitionDocument revised(DocumentDetails now, Instant at) {
        return now.equals(details) ? this : new TransitionDocument(id, version + 1, now, progress, createdAt, at);
    }

    /** The parts that a submission would still need. */
    public List<StepCriterion> missing() {
        StepAttempt attempt = new StepAttempt(this, DocumentStep.SUBMISSION, progress.preparedBy(), null, null);
        return StepCriterion.PARTS.stream().filter(part -> !part.holds(attempt)).toList();
    }

    /** Takes a step whose criteria all hold. */
    Moved take(StepAttempt attempt, Instant now) {
        DocumentStep step = attempt.step();
        DocumentProgress after = progress.after(step, now, attempt.by(), attempt.reason());
        return new Moved(
                new TransitionDocument(id, version + 1, details, after, createdAt, now),
                new DocumentMove(
                        id,
                        after.moves(),
                        step,
                        progress.status(),
                        step.to(),
                        now,
                        attempt.by(),
                        attempt.reason(),
                        attempt.note()));
    }

    /** A step that was taken, and the document after it. */
    public record Moved(TransitionDocument document, DocumentMove move) {}
}
