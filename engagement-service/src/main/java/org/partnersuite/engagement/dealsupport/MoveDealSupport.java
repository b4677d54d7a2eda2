package org.partnersuite.engagement.dealsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.DealSupportRequest.Moved;
import org.partnersuite.engagement.dealsupport.SupportCriterion.Finding;
import org.partnersuite.engagement.opportunity.ReviseOpportunity;
import org.partnersuite.engagement.squad.SquadLoad;
import org.partnersuite.engagement.squad.SquadPlaces;
import org.partnersuite.engagement.squad.Squads;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Moves a request on: to a squad, an interlock, an agreement, and its end (EN-9). */
@ApplicationScoped
public class MoveDealSupport {
    private final ReviseOpportunity opportunities;
    private final Squads squads;
    private final DealSupportEvents events;

    MoveDealSupport(ReviseOpportunity opportunities, Squads squads, DealSupportEvents events) {
        this.opportunities = opportunities;
        this.squads = squads;
        this.events = events;
    }

    /**
     * Of two callers with the same version one wins: the other waits for the row and then finds a newer version.
     *
     * @throws Problem 404, or 412 when it has changed since
     */
    public SupportOutcome move(Change change, UUID id, IfMatch ifMatch, RequestedSupportMove move) {
        DealSupportRequest before = locked(change, id, move.transition());
        ifMatch.check(before.version());
        SupportAttempt attempt = new SupportAttempt(
                before,
                move,
                squadOf(change, move),
                change.caller().subject(),
                change.caller().hasAnyRole(Roles.TECHNICAL_LEAD, Roles.ADMIN));
        List<Finding> unmet = attempt.unmet();
        if (!unmet.isEmpty()) {
            return new SupportOutcome.Refused(attempt, unmet);
        }
        Moved moved = before.move(attempt, change.now(), attempt.by());
        DealSupportStore.move(change.db(), moved);
        movePlace(change, moved);
        if (move.transition() == SupportTransition.ACCEPT) {
            joinTeam(change, moved.request());
        }
        change.audit(DealSupportAudit.entry("moved", before, moved.request()));
        events.changed(change, moved.request());
        return moved;
    }

    /**
     * An acceptance changes the opportunity too, and locks it first: as a merge does, which then moves its requests.
     *
     * @throws Problem 412 when a merge was faster
     */
    private DealSupportRequest locked(Change change, UUID id, SupportTransition transition) {
        UUID opportunity = null;
        if (transition == SupportTransition.ACCEPT) {
            opportunity = DealSupportStore.find(change.db(), id, null)
                    .orElseThrow(Problem::notFound)
                    .details()
                    .opportunityId();
            opportunities.hold(change, opportunity);
        }
        DealSupportRequest request = DealSupportStore.lock(change.db(), id).orElseThrow(Problem::notFound);
        if (opportunity != null && !opportunity.equals(request.details().opportunityId())) {
            throw Problem.preconditionFailed();
        }
        return request;
    }

    private static @Nullable SquadLoad squadOf(Change change, RequestedSupportMove move) {
        return move.squadId() == null
                ? null
                : SquadPlaces.lock(change, move.squadId()).orElse(null);
    }

    private static void movePlace(Change change, Moved moved) {
        SupportMove move = moved.move();
        if (move.move() == SupportTransition.ASSIGN && move.squadId() != null) {
            SquadPlaces.take(change, move.squadId(), move.requestId(), move.number());
        } else if (move.from().holdsPlace() && !move.to().holdsPlace()) {
            SquadPlaces.release(change, move.requestId());
        }
    }

    private void joinTeam(Change change, DealSupportRequest accepted) {
        UUID squad = Objects.requireNonNull(accepted.progress().squadId());
        opportunities.join(
                change,
                accepted.details().opportunityId(),
                squads.existing(change.db(), squad).squad().people());
    }
}
