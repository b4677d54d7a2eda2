package org.partnersuite.customersuccess.renewalwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Renewals of contracts that have not ended, the next one first. */
@ApplicationScoped
class RenewalsByPhase implements WorkListSource {
    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.RM);
    }

    @Override
    public String kind() {
        return "RENEWAL";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return RenewalItems.of(db, query, "r.due_on >= :today", "r.due_on");
    }
}
