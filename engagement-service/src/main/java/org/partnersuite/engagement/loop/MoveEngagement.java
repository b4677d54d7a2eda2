package org.partnersuite.engagement.loop;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.loop.Engagement.Moved;
import org.partnersuite.engagement.loop.LoopCriterion.Finding;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Moves an engagement one stage forward when the exit criteria hold, or back with a reason (EN-5). */
@ApplicationScoped
public class MoveEngagement {
    private final Accountable accountable;
    private final EngagementRepository engagements;

    MoveEngagement(Accountable accountable, EngagementRepository engagements) {
        this.accountable = accountable;
        this.engagements = engagements;
    }

    /**
     * Of two callers with the same version one wins: the other waits for the row and then finds a newer version.
     *
     * @throws Problem 404, 412 for a newer version, 422 with every criterion that is not met
     */
    public Moved move(Change change, UUID id, IfMatch ifMatch, RequestedLoopMove requested) {
        Engagement engagement = engagements.locked(change, id, ifMatch);
        LoopAttempt attempt =
                new LoopAttempt(engagement, requested, isLead(change.caller()), LoopFactsQuery.of(change.db(), id));
        List<Finding> unmet = attempt.unmet();
        if (!unmet.isEmpty()) {
            throw LoopRefusals.unmet(attempt, unmet, accountable.forStage(attempt.from()));
        }
        LoopMove move = engagement.move(attempt, change.now(), change.caller().subject());
        EngagementRepository.MOVES.append(change, move);
        return new Moved(engagements.changed(change, "moved", engagement), move);
    }

    public static boolean isLead(Caller caller) {
        return caller.hasAnyRole(Roles.TECHNICAL_LEAD, Roles.ADMIN);
    }
}
