package org.partnersuite.customersuccess.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Calls to action of a person, first due first. */
@ApplicationScoped
class DueActions implements WorkListSource {
    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.CSM, TeamRole.AM, TeamRole.RM, TeamRole.CSS, TeamRole.DELIVERY);
    }

    @Override
    public String kind() {
        return "ACTION_DUE";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return db.createQuery("""
                        select a.id, a.customer_id, a.subscription_id, a.title, a.due_on
                        from call_to_action a
                        where a.owner = :person and a.status = 'OPEN'
                          and coalesce(a.owner_role, :role) = :role
                          and (cast(:partner as uuid) is null or a.owner_partner_id = cast(:partner as uuid))
                        order by a.due_on, a.id limit :limit
                        """)
                .bind("person", query.person())
                .bind("role", query.role().name())
                .bind("partner", query.partnerId())
                .bind("limit", query.limit())
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    LocalDate due = Objects.requireNonNull(row.getObject("due_on", LocalDate.class));
                    return new WorkItem(
                            id,
                            row.getObject("customer_id", UUID.class),
                            row.getObject("subscription_id", UUID.class),
                            row.getString("title"),
                            due,
                            due.isBefore(query.today()),
                            "/v1/customer-success/calls-to-action/" + id);
                })
                .list();
    }
}
