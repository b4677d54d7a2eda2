package org.partnersuite.customersuccess.growth;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Growth candidates on the page of their customer: the newest first. */
@ApplicationScoped
class GrowthOnPage implements PageSource {

    @Override
    public String section() {
        return "GROWTH_CANDIDATES";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, use_case as title, status as state, coalesce(closed_on, close_date) as "on",
                   '/v1/customer-success/growth-candidates/' || id as link
            from growth_candidate where customer_id = :customer order by created_at desc, id desc limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
