package org.partnersuite.customersuccess.renewalwork;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Renewals of which the partner was prompted, and that have no outcome yet; due at the end of the window for the prompt. */
@ApplicationScoped
class PromptsUnanswered implements WorkListSource {
    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.RM);
    }

    @Override
    public String kind() {
        return "PROMPT_UNANSWERED";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return RenewalItems.of(
                db,
                query,
                "r.prompted_on is not null and r.due_on >= :today",
                "greatest(r.due_on - 60, r.prompted_on)");
    }
}
