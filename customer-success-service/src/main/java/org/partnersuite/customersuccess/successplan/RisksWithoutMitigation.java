package org.partnersuite.customersuccess.successplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Open plans of a renewals manager that hold a risk without mitigation. */
@ApplicationScoped
class RisksWithoutMitigation implements WorkListSource {

    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.RM);
    }

    @Override
    public String kind() {
        return "RISK_WITHOUT_MITIGATION";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return db.createQuery("""
                        select p.id, p.customer_id, p.name from success_plan p
                        where p.status in ('DRAFT', 'SUBMITTED', 'ACTIVE')
                          and p.customer_id in (select o.customer_id from owned_customers(:person, :role, :today) o)
                          and jsonb_path_exists(p.content, '$.risks[*] ? (!exists(@.mitigation))')
                        order by p.id limit :limit
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
                            row.getString("name") + ": a risk without mitigation",
                            null,
                            false,
                            "/v1/customer-success/success-plans/" + id);
                })
                .list();
    }
}
