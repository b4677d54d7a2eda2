package org.partnersuite.customersuccess.renewal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Renewals on the page of their customer: the latest due first. */
@ApplicationScoped
class RenewalsOnPage implements PageSource {

    @Override
    public String section() {
        return "RENEWALS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, to_char(due_arr, 'FM999999999999990.00') || ' ' || currency || ' a year' as title,
                   coalesce(outcome, phase) as state, due_on as "on", '/v1/customer-success/renewals/' || id as link
            from renewal where customer_id = :customer and status <> 'WITHDRAWN'
            order by due_on desc, id desc limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
