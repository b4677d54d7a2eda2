package org.partnersuite.customersuccess.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Positions that delivery works on, stalled ones first. */
@ApplicationScoped
class DeliveryPositions implements WorkListSource {

    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.DELIVERY);
    }

    @Override
    public String kind() {
        return "POSITION";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return PositionItems.of(
                db, query, "p.stage in ('IMPLEMENT', 'ONBOARD')", "p.stalled_on nulls last, p.check_on nulls last");
    }
}
