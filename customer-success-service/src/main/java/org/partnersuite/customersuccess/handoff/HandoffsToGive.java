package org.partnersuite.customersuccess.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Handoffs that an account manager completes or corrects until they are accepted. */
@ApplicationScoped
class HandoffsToGive implements WorkListSource {

    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.AM);
    }

    @Override
    public String kind() {
        return "HANDOFF_TO_GIVE";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return HandoffItems.of(
                db,
                query,
                "sender",
                "h.template = 'SALES_TO_CUSTOMER_SUCCESS' and h.status in ('INITIATED', 'RETURNED')");
    }
}
