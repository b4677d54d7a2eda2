package org.partnersuite.customersuccess.incident;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Open incidents on the page of their customer: the most severe first, of those the oldest. */
@ApplicationScoped
class IncidentsOnPage implements PageSource {

    @Override
    public String section() {
        return "INCIDENTS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
                        select id, 'Severity ' || severity || ': ' || title as title, 'OPEN' as state,
                               (opened_at at time zone 'UTC')::date as "on", '/v1/customer-success/incidents/' || id as link
                        from incident where customer_id = :customer and closed_at is null
                        order by severity, opened_at, id limit :limit
                        """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
