package org.partnersuite.customersuccess.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Subscriptions whose band is RED, the longest first. */
@ApplicationScoped
class CustomersAtRisk implements WorkListSource {
    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.CSM);
    }

    @Override
    public String kind() {
        return "CUSTOMER_AT_RISK";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return db.createQuery("""
                        select h.subscription_id, h.customer_id, h.score, h.band_since
                        from unnest(:owned) o (subscription_id)
                        join health_state h on h.subscription_id = o.subscription_id and h.band = 'RED'
                        where cast(:partner as uuid) is null or exists (
                            select from held_subscription s
                            where s.id = o.subscription_id and s.partner_of_record = cast(:partner as uuid))
                        order by h.band_since, h.subscription_id limit :limit
                        """)
                .bindArray("owned", UUID.class, query.subscriptions(db))
                .bind("partner", query.partnerId())
                .bind("limit", query.limit())
                .map((row, context) -> {
                    UUID subscription = row.getObject("subscription_id", UUID.class);
                    return new WorkItem(
                            subscription,
                            row.getObject("customer_id", UUID.class),
                            subscription,
                            "RED since " + row.getString("band_since") + ", score "
                                    + row.getBigDecimal("score")
                                            .stripTrailingZeros()
                                            .toPlainString(),
                            null,
                            false,
                            "/v1/customer-success/subscriptions/" + subscription + "/health-score");
                })
                .list();
    }
}
