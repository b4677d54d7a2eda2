package org.partnersuite.customersuccess.story;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Stories on the page of their customer: the newest first. */
@ApplicationScoped
class StoriesOnPage implements PageSource {

    @Override
    public String section() {
        return "SUCCESS_STORIES";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, title, status as state, coalesce(withdrawn_on, consent_until) as "on",
                   '/v1/customer-success/success-stories/' || id as link
            from success_story where customer_id = :customer order by created_at desc, id desc limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
