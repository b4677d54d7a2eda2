package org.partnersuite.engagement.opportunity;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ExternalId;

/**
 * An opportunity of another system, with its stage and dates.
 *
 * @param progress its {@code moves} are not read; the number of moves known here counts
 * @param partnerReason reason for a change of partner of an existing opportunity
 */
public record ImportedOpportunity(
        ExternalId externalId,
        OpportunityDetails details,
        StageProgress progress,
        @Nullable String partnerReason) {

    Opportunity.Moved create(Instant now, String by) {
        Opportunity created = Opportunity.created(externalId, details, withMoves(1), true, now);
        return new Opportunity.Moved(created, move(created, null, now, by, null));
    }

    /**
     * Applies this row to the stored opportunity: its details, and its stage unless a person moved the opportunity. A
     * stage that is not taken is remembered. The opportunity keeps its external id, which a row of one that was merged
     * into it does not name.
     *
     * @return null when it changes nothing
     */
    @Nullable
    Update update(Opportunity known, boolean movedHere, Instant now, String by) {
        boolean lost = progress.stage().isLost();
        ExternalId kept = known.externalId();
        Opportunity revised = known.revised(kept, lost ? details.keepingAmountsOf(known.details()) : details, now);
        StageProgress old = known.progress();
        Stage against = movedHere && !old.stage().equals(progress.stage()) ? progress.stage() : null;
        if (!Objects.equals(against, known.masterStage())) {
            return new Update(known.kept(kept, revised.details(), against, now), null);
        }
        if (movedHere || withMoves(old.moves()).equals(old)) {
            return revised == known ? null : new Update(revised, null);
        }
        boolean moved = !old.stage().equals(progress.stage());
        Opportunity next = known.imported(kept, revised.details(), withMoves(old.moves() + (moved ? 1 : 0)), now);
        return new Update(next, moved ? move(next, old.stage(), now, by, old.secondsUntil(now)) : null);
    }

    /** Change of an existing opportunity by a row; the move is null when only details changed. */
    record Update(Opportunity opportunity, @Nullable StageMove move) {}

    private StageProgress withMoves(int moves) {
        return new StageProgress(
                progress.stage(),
                progress.stageEnteredAt(),
                moves,
                progress.engagedOn(),
                progress.closedOn(),
                progress.lossReason());
    }

    private static StageMove move(
            Opportunity into, @Nullable Stage from, Instant now, String by, @Nullable Long seconds) {
        StageProgress progress = into.progress();
        return new StageMove(
                into.id(),
                progress.moves(),
                StageMove.Kind.IMPORTED,
                from,
                progress.stage(),
                now,
                by,
                null,
                null,
                null,
                progress.lossReason(),
                seconds);
    }
}
