package org.partnersuite.engagement.dealsupport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.dealsupport.DealSupportRequest.Moved;
import org.partnersuite.engagement.dealsupport.SupportCriterion.Finding;
import org.partnersuite.engagement.opportunity.ReviseOpportunity;
import org.partnersuite.engagement.squad.SquadLoad;
import org.partnersuite.engagement.squad.SquadPlaces;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Moves a request on: to a squad, an interlock, an agreement, and its end (EN-9). */
@ApplicationScoped
public class MoveDealSupport {
    private final ReviseOpportunity opportunities;
    private final SquadOnTeam onTeam;
    private final DealSupportRepository requests;

    MoveDealSupport(ReviseOpportunity opportunities, SquadOnTeam onTeam, DealSupportRepository requests) {
        this.opportunities = opportunities;
        this.onTeam = onTeam;
        this.requests = requests;
    }

    /**
     * Of two callers with the same version one wins: the other waits for the row and then finds a newer version.
     *
     * @throws Problem 404, 412 for a newer version, 403 or 422 with every criterion that is not met
     */
    public Moved move(Change change, UUID id, IfMatch ifMatch, RequestedSupportMove move) {
        DealSupportRequest request = locked(change, id, move.transition());
        ifMatch.check(request.version());
        SupportAttempt attempt = new SupportAttempt(
                request,
                move,
                squadOf(change, move),
                change.caller().subject(),
                change.caller().hasAnyRole(Roles.TECHNICAL_LEAD, Roles.ADMIN));
        List<Finding> unmet = attempt.unmet();
        if (!unmet.isEmpty()) {
            throw DealSupportRefusal.of(attempt, unmet);
        }
        SupportMove made = request.move(attempt, change.now());
        DealSupportRepository.MOVES.append(change, made);
        movePlace(change, made);
        onTeam.follow(change, request, made.move());
        return new Moved(requests.changed(change, "moved", request), made);
    }

    /**
     * A move that changes the opportunity's team locks the opportunity first: as a merge does, which then moves its
     * requests.
     *
     * @throws Problem 412 when a merge was faster
     */
    private DealSupportRequest locked(Change change, UUID id, SupportTransition transition) {
        UUID opportunity = null;
        if (SquadOnTeam.changesWith(transition)) {
            opportunity = DealSupportRepository.REQUEST
                    .get(change.db(), DealSupportRequest.class, id)
                    .details()
                    .opportunityId();
            opportunities.hold(change, opportunity);
        }
        DealSupportRequest request = requests.locked(change, id);
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

    private static void movePlace(Change change, SupportMove move) {
        if (move.move() == SupportTransition.ASSIGN && move.squadId() != null) {
            SquadPlaces.take(change, move.squadId(), move.requestId(), move.number());
        } else if (move.from().holdsPlace() && !move.to().holdsPlace()) {
            SquadPlaces.release(change, move.requestId());
        }
    }
}
