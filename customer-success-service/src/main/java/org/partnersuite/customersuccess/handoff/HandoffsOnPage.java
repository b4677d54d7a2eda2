package org.partnersuite.customersuccess.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Handoffs on the page of their customer: the latest initiated first. */
@ApplicationScoped
class HandoffsOnPage implements PageSource {

    @Override
    public String section() {
        return "HANDOFFS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, template as title, status as state, due_on as "on", '/v1/customer-success/handoffs/' || id as link
            from handoff where customer_id = :customer order by initiated_at desc, id desc limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
