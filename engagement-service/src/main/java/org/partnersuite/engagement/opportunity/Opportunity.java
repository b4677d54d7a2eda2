package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.merged.Merging;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * A deal, from first briefing to signature. Every verb returns the next version; stage changes are recorded as a {@link
 * StageMove}.
 *
 * @param version counts its changes from 1
 * @param imported it was imported with its stage; no moves are invented for it
 * @param masterStage the stage that its own system last gave and that was not taken, because a person's move is kept
 */
public record Opportunity(
        UUID id,
        long version,
        @Nested("external") @Nullable ExternalId externalId,
        @Nested OpportunityDetails details,
        @Nested StageProgress progress,
        @Nested("technical_engagement") TechnicalEngagement technicalEngagement,
        boolean imported,
        @Nullable Stage masterStage,
        @Nested Merging merging,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {
    /** Key of the warning that a person's move is kept. */
    public static final String STAGE_KEPT = "stage_kept";

    /** A new opportunity, whose lines get their ids. */
    static Opportunity created(
            @Nullable ExternalId externalId,
            OpportunityDetails details,
            StageProgress progress,
            boolean imported,
            Instant now) {
        return created(Ids.next(), externalId, details, progress, imported, now);
    }

    private static Opportunity created(
            UUID id,
            @Nullable ExternalId externalId,
            OpportunityDetails details,
            StageProgress progress,
            boolean imported,
            Instant now) {
        OpportunityDetails identified = details.withLines(LineIdentity.kept(List.of(), details.lines()));
        return new Opportunity(
                id,
                1,
                externalId,
                identified,
                progress,
                TechnicalEngagement.DEFAULT,
                imported,
                null,
                Merging.NONE,
                now,
                now);
    }

    /** A new opportunity is at ENGAGE, where the client has agreed to a briefing. */
    static Moved engage(
            UUID id,
            @Nullable ExternalId externalId,
            OpportunityDetails details,
            Evidence briefing,
            Instant now,
            String by) {
        Opportunity created = created(id, externalId, details, StageProgress.engaged(briefing.on(), now), false, now);
        return new Moved(
                created,
                new StageMove(
                        created.id,
                        1,
                        StageMove.Kind.CREATED,
                        null,
                        Stage.ENGAGE,
                        now,
                        by,
                        briefing,
                        null,
                        null,
                        null,
                        null));
    }

    /** Its details as they are now. The same details are no change, and no new version. */
    Opportunity revised(@Nullable ExternalId external, OpportunityDetails now, Instant at) {
        OpportunityDetails kept = now.withLines(LineIdentity.kept(details.lines(), now.lines()));
        return kept.equals(details) && Objects.equals(external, externalId) ? this : next(external, kept, progress, at);
    }

    /** The same decision again is no change, and no new version. */
    Opportunity decided(TechnicalEngagement decision, Instant at) {
        return decision.saysTheSameAs(technicalEngagement)
                ? this
                : new Opportunity(
                        id,
                        version + 1,
                        externalId,
                        details,
                        progress,
                        decision,
                        imported,
                        masterStage,
                        merging,
                        createdAt,
                        at);
    }

    /** Merges another record of the same deal into this one, which takes what it lacks. */
    Opportunity absorbing(Opportunity other, List<ProductLine> lines, Instant at) {
        return next(externalId, details.filledFrom(other.details, lines), progress, at);
    }

    /** Moves to another stage, or returns every unmet criterion. */
    MoveOutcome move(StageAttempt attempt, Instant now, String by) {
        if (!attempt.from().equals(progress.stage())) {
            throw new IllegalArgumentException("an attempt from a stage that this opportunity is not in");
        }
        var unmet = attempt.unmet();
        if (!unmet.isEmpty()) {
            return new MoveOutcome.Refused(attempt, unmet);
        }
        RequestedMove move = attempt.move();
        StageProgress entered = progress.entered(move.to(), now, closedOn(move, now), move.lossReason());
        return new Moved(
                next(externalId, details, entered, now),
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

    /** In another account, which its own was merged into. */
    Opportunity inAccount(UUID account, Instant at) {
        return next(externalId, details.withAccount(account), progress, at);
    }

    private Opportunity next(@Nullable ExternalId external, OpportunityDetails now, StageProgress reached, Instant at) {
        return next(external, now, reached, imported, masterStage, at);
    }

    /** Its details, and its stage as its own system has it. */
    Opportunity imported(@Nullable ExternalId external, OpportunityDetails now, StageProgress reached, Instant at) {
        return next(external, now, reached, true, null, at);
    }

    /** Its details as its own system has them; its stage is kept against this one, if any. */
    Opportunity kept(@Nullable ExternalId external, OpportunityDetails now, @Nullable Stage against, Instant at) {
        return next(external, now, progress, imported, against, at);
    }

    private Opportunity next(
            @Nullable ExternalId external,
            OpportunityDetails now,
            StageProgress reached,
            boolean ofImport,
            @Nullable Stage against,
            Instant at) {
        return new Opportunity(
                id,
                version + 1,
                external,
                now,
                reached,
                technicalEngagement,
                ofImport,
                against,
                merging.exchanged(external, externalId),
                createdAt,
                at);
    }

    /** Whether a person's move is kept against the stage of its own system. */
    public boolean isStageKept() {
        return masterStage != null && !masterStage.equals(progress.stage());
    }

    /** The sentence for people when a stage is kept; null otherwise. */
    public @Nullable String stageKept() {
        return isStageKept()
                ? "A person's move to " + progress.stage() + " is kept against the stage " + masterStage
                        + " of its own system."
                : null;
    }

    /** Whether it was lost and no amount of it is known. One that counts in no amounts is none. */
    public boolean isLossWithoutTcv() {
        return progress.stage().isLost()
                && details.kind().countsInAmounts()
                && details.amount().amount().signum() == 0;
    }

    /** A signature has its own date; a loss is of the day it is recorded. */
    private static @Nullable LocalDate closedOn(RequestedMove move, Instant now) {
        if (move.to().isOpen()) {
            return null;
        }
        Evidence signature = move.to().isWon() ? move.evidence() : null;
        return signature == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : signature.on();
    }

    /** A move and the resulting opportunity. */
    public record Moved(Opportunity opportunity, StageMove move) implements MoveOutcome {}
}
