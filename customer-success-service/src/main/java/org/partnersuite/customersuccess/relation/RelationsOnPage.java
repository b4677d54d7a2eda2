package org.partnersuite.customersuccess.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Partners that serve a customer today, on its page. */
@ApplicationScoped
class RelationsOnPage implements PageSource {

    @Override
    public String section() {
        return "PARTNERS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, 'Partner ' || partner_id || ', ' || engagement_model as title, association as state, to_day as "on",
                   '/v1/customer-success/partner-relations/' || id as link
            from partner_relation
            where customer_id = :customer and from_day <= :today and (to_day is null or to_day >= :today)
            order by association desc, from_day, id limit :limit
            """)
                .bind("customer", customerId)
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
