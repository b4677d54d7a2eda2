package org.partnersuite.engagement.effectiveness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.partnersuite.engagement.derivation.Derivation;
import org.partnersuite.engagement.reference.ReferenceCatalog;
import org.partnersuite.engagement.reference.ReferenceSetId;
import org.partnersuite.platform.unitofwork.Change;

/** Keeps what is counted of closed opportunities, and their sums. */
@ApplicationScoped
class EffectivenessDerivation implements Derivation {
    private final ReferenceCatalog reference;

    EffectivenessDerivation(ReferenceCatalog reference) {
        this.reference = reference;
    }

    @Override
    public void derive(Change change, Set<UUID> opportunityIds) {
        Map<UUID, ClosedOpportunity> counted = ClosedOpportunityStore.counted(change.db(), opportunityIds);
        Map<UUID, ClosedOpportunity> closed = ClosedOpportunityStore.closed(change.db(), opportunityIds);
        CellDeltas deltas = new CellDeltas();
        List<ClosedOpportunity> changed = new ArrayList<>();
        for (ClosedOpportunity now : closed.values()) {
            ClosedOpportunity before = counted.remove(now.opportunityId());
            if (now.equals(before)) {
                continue;
            }
            if (before != null) {
                deltas.remove(before);
            }
            deltas.add(now);
            changed.add(now);
        }
        counted.values().forEach(deltas::remove);
        ClosedOpportunityStore.put(change.db(), changed, reference.current().codes(ReferenceSetId.ENGAGEMENT_TYPES));
        ClosedOpportunityStore.delete(change.db(), counted.keySet());
        deltas.write(change.db());
    }
}
