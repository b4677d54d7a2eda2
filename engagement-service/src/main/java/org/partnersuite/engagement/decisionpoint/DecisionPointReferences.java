package org.partnersuite.engagement.decisionpoint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.partnersuite.engagement.decisionpoint.DecisionPoints.Draft;
import org.partnersuite.engagement.tdp.PointReference;
import org.partnersuite.engagement.tdp.PointReferences;
import org.partnersuite.platform.unitofwork.Change;

/** Finds decision points that others refer to, and identifies those that they are the first to name. */
@ApplicationScoped
class DecisionPointReferences implements PointReferences {
    private final DecisionPoints points;

    DecisionPointReferences(DecisionPoints points) {
        this.points = points;
    }

    @Override
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

    @Override
    public UUID named(Change change, UUID account, String name, String owner) {
        DecisionPointRepository.holdName(change.db(), account, name);
        return DecisionPointRepository.named(change.db(), account, name).orElseGet(() -> points.identify(
                        change,
                        new Draft(new DecisionPointDetails(account, name, null, owner, List.of(), null), List.of()))
                .id());
    }
}
