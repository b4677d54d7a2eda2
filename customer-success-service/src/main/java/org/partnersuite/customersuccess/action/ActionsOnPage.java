package org.partnersuite.customersuccess.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Calls to action that are not closed, on the page of their customer: the first due first. */
@ApplicationScoped
class ActionsOnPage implements PageSource {

    @Override
    public String section() {
        return "CALLS_TO_ACTION";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
                        select id, title, status as state, due_on as "on", '/v1/customer-success/calls-to-action/' || id as link
                        from call_to_action where customer_id = :customer and status <> 'CLOSED'
                        order by due_on, id limit :limit
                        """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
