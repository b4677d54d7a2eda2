package org.partnersuite.customersuccess.successplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Drafts of a person, due on day 90 of the contract. */
@ApplicationScoped
class PlansToSubmit implements WorkListSource {

    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.CSM);
    }

    @Override
    public String kind() {
        return "PLAN_TO_SUBMIT";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return db.createQuery("""
                        select p.id, p.customer_id, p.name,
                               (select min(s.contract_start) + 90 from held_subscription s
                                where s.customer_id = p.customer_id and s.status = 'ACTIVE'
                                  and (p.subscription_ids = '{}' or s.id = any (p.subscription_ids))) as due_on
                        from success_plan p where p.owner = :person and p.status = 'DRAFT'
                        order by due_on, p.id limit :limit
                        """)
                .bind("person", query.person())
                .bind("limit", query.limit())
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    LocalDate due = row.getObject("due_on", LocalDate.class);
                    return new WorkItem(
                            id,
                            row.getObject("customer_id", UUID.class),
                            null,
                            row.getString("name"),
                            due,
                            due != null && due.isBefore(query.today()),
                            "/v1/customer-success/success-plans/" + id);
                })
                .list();
    }
}
