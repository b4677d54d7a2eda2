package org.partnersuite.customersuccess.segment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** The segment on the page of its customer. */
@ApplicationScoped
class SegmentOnPage implements PageSource {

    @Override
    public String section() {
        return "SEGMENT";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select customer_id as id, segment as title, touch_model || ', ' || coverage as state, since as "on",
                   '/v1/customer-success/customers/' || customer_id || '/segment' as link
            from customer_segment where customer_id = :customer limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
