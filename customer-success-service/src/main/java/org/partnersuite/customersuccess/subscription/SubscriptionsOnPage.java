package org.partnersuite.customersuccess.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Subscriptions on the page of their customer: those in force first, by the end of the contract. */
@ApplicationScoped
class SubscriptionsOnPage implements PageSource {

    @Override
    public String section() {
        return "SUBSCRIPTIONS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, product || ', ' || to_char(arr, 'FM999999999999990.00') || ' ' || currency || ' a year' as title,
                   case when trial and status = 'ACTIVE' then 'TRIAL' else status end as state, contract_end as "on",
                   '/v1/customer-success/subscriptions/' || id as link
            from subscription where customer_id = :customer
            order by status = 'CANCELLED', contract_end nulls last, id limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
