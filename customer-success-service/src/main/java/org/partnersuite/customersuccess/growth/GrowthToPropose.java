package org.partnersuite.customersuccess.growth;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Growth candidates that an account manager should propose: those of high priority first, then the oldest. */
@ApplicationScoped
class GrowthToPropose implements WorkListSource {
    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.AM);
    }

    @Override
    public String kind() {
        return "GROWTH_TO_PROPOSE";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return db.createQuery("""
                        select g.id, g.customer_id, g.subscription_id, g.use_case
                        from unnest(:owned) o (customer_id)
                        join growth_candidate_open g on g.customer_id = o.customer_id
                        where cast(:partner as uuid) is null or g.partner_id = cast(:partner as uuid)
                        order by array_position(array ['HIGH', 'MEDIUM', 'LOW'], g.priority), g.created_at, g.id
                        limit :limit
                        """)
                .bindArray("owned", UUID.class, query.customers(db))
                .bind("partner", query.partnerId())
                .bind("limit", query.limit())
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new WorkItem(
                            id,
                            row.getObject("customer_id", UUID.class),
                            row.getObject("subscription_id", UUID.class),
                            row.getString("use_case"),
                            null,
                            false,
                            "/v1/customer-success/growth-candidates/" + id);
                })
                .list();
    }
}
