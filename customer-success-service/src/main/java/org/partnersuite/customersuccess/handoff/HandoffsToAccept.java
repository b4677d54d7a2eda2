package org.partnersuite.customersuccess.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Handoffs that a customer success manager decides on. */
@ApplicationScoped
class HandoffsToAccept implements WorkListSource {

    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.CSM);
    }

    @Override
    public String kind() {
        return "HANDOFF_TO_ACCEPT";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return HandoffItems.of(db, query, "receiver", "h.status in ('INITIATED', 'IN_REVIEW')");
    }
}
