package org.partnersuite.customersuccess.barrier;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Open adoption barriers on the page of their customer, the oldest first. */
@ApplicationScoped
class BarriersOnPage implements PageSource {

    @Override
    public String section() {
        return "ADOPTION_BARRIERS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, title, coalesce(kind, status) as state, (created_at at time zone 'UTC')::date as "on",
                   '/v1/customer-success/adoption-barriers/' || id as link
            from adoption_barrier where customer_id = :customer and resolved_at is null
            order by created_at, id limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
