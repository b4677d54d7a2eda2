package org.partnersuite.customersuccess.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Scores on the page of their customer: the lowest first, those without one last. */
@ApplicationScoped
class ScoresOnPage implements PageSource {

    @Override
    public String section() {
        return "HEALTH_SCORES";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
                        select h.subscription_id as id,
                               s.product || ', ' || coalesce(trim_scale(h.score)::text, 'no score') as title,
                               h.band as state, h.band_since as "on",
                               '/v1/customer-success/subscriptions/' || h.subscription_id || '/health-score' as link
                        from health_state h join held_subscription s on s.id = h.subscription_id
                        where h.customer_id = :customer order by h.score nulls last, h.subscription_id limit :limit
                        """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
