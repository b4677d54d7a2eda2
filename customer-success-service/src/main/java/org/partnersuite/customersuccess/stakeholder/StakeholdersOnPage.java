package org.partnersuite.customersuccess.stakeholder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** The customer's people on its page, by name. */
@ApplicationScoped
class StakeholdersOnPage implements PageSource {

    @Override
    public String section() {
        return "STAKEHOLDERS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, name || ', ' || role as title,
                   case when left_on is not null then 'LEFT' when sponsor then 'SPONSOR' end as state, left_on as "on",
                   '/v1/customer-success/stakeholders/' || id as link
            from stakeholder where customer_id = :customer order by name, id limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
