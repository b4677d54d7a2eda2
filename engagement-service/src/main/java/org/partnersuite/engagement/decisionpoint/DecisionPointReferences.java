package org.partnersuite.engagement.decisionpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.decisionpoint.DecisionPoints.Draft;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Strategies, initiatives and engagements refer to decision points by their ids (EN-16). A name refers to the point of the
 * account that has it, and identifies one when there is none.
 */
@ApplicationScoped
public class DecisionPointReferences {
    private final DecisionPoints points;

    DecisionPointReferences(DecisionPoints points) {
        this.points = points;
    }

    /**
     * A new id counts more than a new name. Without one of what it had, a record refers to nothing any more.
     *
     * @param account one that is held
     * @param owner of a point that is identified by this
     * @param before what the record refers to so far
     * @return with an id that the account may not have: the schema refuses it
     */
    public PointReference resolved(
            Change change, UUID account, String owner, PointReference before, PointReference requested) {
        UUID id = requested.tdpId();
        String name = requested.tdp();
        if (requested.equals(before)) {
            return before;
        }
        if (id != null && !id.equals(before.tdpId())) {
            return new PointReference(
                    id, DecisionPointRepository.nameOf(change.db(), account, id).orElse(name));
        }
        if (name != null && !name.equals(before.tdp())) {
            return new PointReference(named(change, account, name, owner), name);
        }
        return PointReference.NONE;
    }

    /**
     * The point of this name. Of two callers who name the same new one, the second waits and finds the first's.
     *
     * @throws Problem 409 for a merged account
     */
    public UUID named(Change change, UUID account, String name, String owner) {
        DecisionPointRepository.holdName(change.db(), account, name);
        return DecisionPointRepository.named(change.db(), account, name).orElseGet(() -> points.identify(
                        change,
                        new Draft(new DecisionPointDetails(account, name, null, owner, List.of(), null), List.of()))
                .id());
    }
}
