package org.partnersuite.customersuccess.stakeholder;

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

/** Customers whose sponsor left within a year while nobody else sponsors. */
@ApplicationScoped
class SponsorChanges implements WorkListSource {

    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.AM);
    }

    @Override
    public String kind() {
        return "SPONSOR_CHANGE";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return db.createQuery("""
                        select s.id, s.customer_id, s.left_on from stakeholder s
                        where s.sponsor and s.left_on > :today - 365
                          and s.customer_id in (select o.customer_id from owned_customers(:person, :role, :today) o)
                          and not exists (select from stakeholder n where n.customer_id = s.customer_id and n.sponsor
                                          and n.left_on is null)
                        order by s.left_on, s.id limit :limit
                        """)
                .bind("person", query.person())
                .bind("role", query.role())
                .bind("today", query.today())
                .bind("limit", query.limit())
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new WorkItem(
                            id,
                            row.getObject("customer_id", UUID.class),
                            null,
                            "The sponsor left",
                            row.getObject("left_on", LocalDate.class),
                            true,
                            "/v1/customer-success/stakeholders/" + id);
                })
                .list();
    }
}
