package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A deal on its way from a first briefing to a signature. Every verb answers the next version; what a verb records of a
 * stage is a {@link StageMove}.
 *
 * @param version counts its changes from 1
 * @param imported it came from another system with its stage as it was; moves that nobody recorded here are not invented
 */
public record Opportunity(
        UUID id,
        long version,
        @Nullable ExternalId externalId,
        OpportunityDetails details,
        StageProgress progress,
        boolean imported,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** A new opportunity is at ENGAGE, where the client has agreed to a briefing. */
    public static Moved engage(
            UUID id,
            @Nullable ExternalId externalId,
            OpportunityDetails details,
            Evidence briefing,
            Instant now,
            String by) {
        StageProgress progress = StageProgress.engaged(briefing.on(), now);
        Opportunity created = new Opportunity(id, 1, externalId, details, progress, false, now, now);
        return new Moved(
                created,
                new StageMove(
                        id, 1, StageMove.Kind.CREATED, null, Stage.ENGAGE, now, by, briefing, null, null, null, null));
    }

    /** Its details as they are now. The same details are no change, and no new version. */
    public Opportunity revised(@Nullable ExternalId external, OpportunityDetails now, Instant at) {
        OpportunityDetails kept = now.withLines(LineIdentity.kept(details.lines(), now.lines()));
        if (kept.equals(details) && Objects.equals(external, externalId)) {
            return this;
        }
        return new Opportunity(id, version + 1, external, kept, progress, imported, createdAt, at);
    }

    /** Another record of the same deal is folded into this one, which takes what it lacks. */
    Opportunity absorbing(Opportunity other, List<ProductLine> lines, Instant at) {
        return new Opportunity(
                id,
                version + 1,
                externalId,
                details.filledFrom(other.details, lines),
                progress,
                imported,
                createdAt,
                at);
    }

    /** Moves to another stage, or tells every criterion that is not met. */
    public MoveOutcome move(StageAttempt attempt, Instant now, String by) {
        if (attempt.from() != progress.stage()) {
            throw new IllegalArgumentException("an attempt from a stage that this opportunity is not in");
        }
        var unmet = attempt.unmet();
        if (!unmet.isEmpty()) {
            return new MoveOutcome.Refused(attempt, unmet);
        }
        RequestedMove move = attempt.move();
        StageProgress entered = progress.entered(move.to(), now, closedOn(move, now), move.lossReason());
        Opportunity moved = new Opportunity(id, version + 1, externalId, details, entered, imported, createdAt, now);
        return new Moved(
                moved,
                new StageMove(
                        id,
                        entered.moves(),
                        attempt.passage().kindOfMoveTo(move.to()),
                        progress.stage(),
                        move.to(),
                        now,
                        by,
                        move.evidence(),
                        move.note(),
                        move.reason(),
                        move.lossReason(),
                        progress.secondsUntil(now)));
    }

    /** A signature has its own date; a loss is of the day it is recorded. */
    private static @Nullable LocalDate closedOn(RequestedMove move, Instant now) {
        if (move.to().isOpen()) {
            return null;
        }
        Evidence signature = move.to() == Stage.WON ? move.evidence() : null;
        return signature == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : signature.on();
    }

    /** A move that was made, and the opportunity after it. */
    public record Moved(Opportunity opportunity, StageMove move) implements MoveOutcome {}
}
