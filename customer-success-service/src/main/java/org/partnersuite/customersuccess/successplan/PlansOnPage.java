package org.partnersuite.customersuccess.successplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Success plans on the page of their customer: the latest changed first. */
@ApplicationScoped
class PlansOnPage implements PageSource {

    @Override
    public String section() {
        return "SUCCESS_PLANS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, name as title, status as state, submitted_on as "on",
                   '/v1/customer-success/success-plans/' || id as link
            from success_plan where customer_id = :customer order by updated_at desc, id desc limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
