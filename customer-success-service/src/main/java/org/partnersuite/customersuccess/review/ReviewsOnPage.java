package org.partnersuite.customersuccess.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Reviews on the page of their customer: the latest planned first. */
@ApplicationScoped
class ReviewsOnPage implements PageSource {

    @Override
    public String section() {
        return "BUSINESS_REVIEWS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, title, status as state, coalesce(held_on, planned_on) as "on",
                   '/v1/customer-success/business-reviews/' || id as link
            from business_review where customer_id = :customer order by planned_on desc, id desc limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
