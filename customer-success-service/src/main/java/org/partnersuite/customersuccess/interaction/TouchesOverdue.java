package org.partnersuite.customersuccess.interaction;

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

/** Customers of a person that were not touched within their cadence. */
@ApplicationScoped
class TouchesOverdue implements WorkListSource {

    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.CSM);
    }

    @Override
    public String kind() {
        return "TOUCH_OVERDUE";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return db.createQuery("""
                        select c.customer_id, c.due_on from (
                            select t.customer_id, coalesce(t.last_on, t.since) + t.every_days as due_on
                            from owned_customers(:person, :role, :today) o
                            join touch_cadence t on t.customer_id = o.customer_id) c
                        where c.due_on < :today order by c.due_on, c.customer_id limit :limit
                        """)
                .bind("person", query.person())
                .bind("role", query.role())
                .bind("today", query.today())
                .bind("limit", query.limit())
                .map((row, context) -> {
                    UUID customer = row.getObject("customer_id", UUID.class);
                    return new WorkItem(
                            customer,
                            customer,
                            null,
                            "Touch the customer",
                            row.getObject("due_on", LocalDate.class),
                            true,
                            "/v1/customer-success/customers/" + customer + "/touch-schedule");
                })
                .list();
    }
}
