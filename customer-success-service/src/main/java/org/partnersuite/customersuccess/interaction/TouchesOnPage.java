package org.partnersuite.customersuccess.interaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Touches on the page of their customer: the latest first, planned ones before. */
@ApplicationScoped
class TouchesOnPage implements PageSource {

    @Override
    public String section() {
        return "INTERACTIONS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, type || ': ' || subject as title,
                   case when held then 'HELD' when cancelled then 'CANCELLED' else 'PLANNED' end as state,
                   occurred_on as "on", '/v1/customer-success/interactions/' || id as link
            from interaction where customer_id = :customer order by occurred_at desc, id desc limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
