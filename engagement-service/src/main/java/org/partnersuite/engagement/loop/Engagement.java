package org.partnersuite.engagement.loop;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.loop.LoopCriterion.Finding;
import org.partnersuite.platform.rest.Aggregate;

/**
 * One account and one technology decision point or use case on their way through the six stages. An engagement is one
 * use case's, so the next loop, which is for a new use case, is an engagement of its own that begins at FRAME and names
 * the one it follows: the first one's deployment goes on being scaled, with its own sponsor, document and moves, and may be
 * followed by several.
 *
 * @param version counts its changes from 1
 * @param loopNumber 1 for a first loop, one more than that of the engagement it follows
 */
public record Engagement(
        UUID id,
        long version,
        EngagementDetails details,
        int loopNumber,
        @Nullable UUID previousEngagementId,
        LoopProgress progress,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    static Moved begun(UUID id, EngagementDetails details, Instant now, String by) {
        return first(id, details, 1, null, MethodStage.UNDERSTAND, LoopMove.Kind.CREATED, now, by);
    }

    /** The next loop, for another use case. */
    Moved followedBy(UUID next, EngagementDetails nextDetails, Instant now, String by) {
        return first(next, nextDetails, loopNumber + 1, id, MethodStage.FRAME, LoopMove.Kind.NEXT_LOOP, now, by);
    }

    /** The same details are no change, and no new version. */
    Engagement revised(EngagementDetails now, Instant at) {
        return now.equals(details)
                ? this
                : new Engagement(id, version + 1, now, loopNumber, previousEngagementId, progress, createdAt, at);
    }

    /** Makes a move whose criteria all hold. */
    Moved move(LoopAttempt attempt, Instant now, String by) {
        LoopProgress entered = progress.entered(attempt.to(), now);
        LoopMove.Kind kind = attempt.passage() == LoopPassage.BACK ? LoopMove.Kind.BACK : LoopMove.Kind.FORWARD;
        List<LoopMove.Met> met = attempt.findings().stream()
                .filter(Finding::met)
                .filter(finding -> finding.criterion() != LoopCriterion.REASON)
                .map(finding -> new LoopMove.Met(finding.criterion().key(), String.valueOf(finding.metBy())))
                .toList();
        return new Moved(
                new Engagement(id, version + 1, details, loopNumber, previousEngagementId, entered, createdAt, now),
                new LoopMove(
                        id,
                        entered.moves(),
                        kind,
                        progress.stage(),
                        attempt.to(),
                        now,
                        by,
                        attempt.reason(),
                        attempt.note(),
                        met,
                        progress.until(now).toSeconds()));
    }

    private static Moved first(
            UUID id,
            EngagementDetails details,
            int loop,
            @Nullable UUID previous,
            MethodStage stage,
            LoopMove.Kind kind,
            Instant now,
            String by) {
        return new Moved(
                new Engagement(id, 1, details, loop, previous, new LoopProgress(stage, now, 1), now, now),
                new LoopMove(id, 1, kind, null, stage, now, by, null, null, List.of(), null));
    }

    /** A move that was made, and the engagement after it. */
    public record Moved(Engagement engagement, LoopMove move) {}
}
