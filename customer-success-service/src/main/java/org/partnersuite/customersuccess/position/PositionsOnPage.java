package org.partnersuite.customersuccess.position;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Lifecycle positions on the page of their customer, stalled ones first. */
@ApplicationScoped
class PositionsOnPage implements PageSource {

    @Override
    public String section() {
        return "POSITIONS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, use_case as title, stage || case when stalled_on is null then '' else ', stalled' end as state,
                   coalesce(stalled_on, (entered_at at time zone 'UTC')::date) as "on",
                   '/v1/customer-success/lifecycle-positions/' || id as link
            from lifecycle_position where customer_id = :customer
            order by stalled_on nulls last, entered_at, id limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
