package org.partnersuite.customersuccess.barrier;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Open technical barriers that a person removes, or of whose subscriptions the person has the role. */
@ApplicationScoped
class TechnicalBarriers implements WorkListSource {

    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.DELIVERY, TeamRole.CSS);
    }

    @Override
    public String kind() {
        return "BARRIER_TECHNICAL";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return db.createQuery("""
                        select b.id, b.customer_id, b.subscription_id, b.title from (
                            select b.* from adoption_barrier b
                            where b.owner = :person and b.resolved_at is null and b.kind = 'TECHNICAL'
                            union all
                            select b.* from unnest(:owned) o (subscription_id)
                            join adoption_barrier b on b.subscription_id = o.subscription_id
                            where b.owner <> :person and b.resolved_at is null and b.kind = 'TECHNICAL') b
                        order by b.created_at, b.id limit :limit
                        """)
                .bind("person", query.person())
                .bindArray("owned", UUID.class, query.subscriptions(db))
                .bind("limit", query.limit())
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new WorkItem(
                            id,
                            row.getObject("customer_id", UUID.class),
                            row.getObject("subscription_id", UUID.class),
                            row.getString("title"),
                            null,
                            false,
                            "/v1/customer-success/adoption-barriers/" + id);
                })
                .list();
    }
}
