package org.partnersuite.customersuccess.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Handoffs of adoption barriers that a specialist carries out. */
@ApplicationScoped
class BarrierHandoffs implements WorkListSource {

    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.CSS);
    }

    @Override
    public String kind() {
        return "BARRIER_HANDOFF";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return HandoffItems.of(
                db,
                query,
                "receiver",
                "h.template = 'ADOPTION_BARRIER' and h.status in ('INITIATED', 'IN_REVIEW', 'ACCEPTED')");
    }
}
