package org.partnersuite.customersuccess.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Stalled positions of a customer success manager, longest stalled first. */
@ApplicationScoped
class StalledPositions implements WorkListSource {

    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.CSM);
    }

    @Override
    public String kind() {
        return "POSITION_STALLED";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return PositionItems.of(db, query, "p.stalled_on is not null", "p.stalled_on");
    }
}
