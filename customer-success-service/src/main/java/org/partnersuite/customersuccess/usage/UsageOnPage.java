package org.partnersuite.customersuccess.usage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** The newest month of each subscription, on the page of its customer: the least used first. */
@ApplicationScoped
class UsageOnPage implements PageSource {

    @Override
    public String section() {
        return "USAGE";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
                        select m.id,
                               coalesce(m.active_users::text, 'unknown') || ' active of ' || coalesce(m.licensed::text, 'unknown')
                                   || ' licensed' as title,
                               null as state, m.month as "on",
                               '/v1/customer-success/usage-months?subscriptionId=' || m.subscription_id as link
                        from held_subscription s
                        cross join lateral (select * from usage_month u where u.subscription_id = s.id order by u.month desc limit 1) m
                        where s.customer_id = :customer
                        order by m.active_users::numeric / nullif(m.licensed_measured, 0) nulls last, m.id limit :limit
                        """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
