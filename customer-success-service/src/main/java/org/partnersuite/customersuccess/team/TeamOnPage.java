package org.partnersuite.customersuccess.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** The team of today on the page of its customer. */
@ApplicationScoped
class TeamOnPage implements PageSource {

    @Override
    public String section() {
        return "TEAM";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, person as title, role || case when lead then ', lead' else '' end as state, to_day as "on",
                   '/v1/customer-success/team-members/' || id as link
            from team_member
            where customer_id = :customer and from_day <= :today and (to_day is null or to_day >= :today)
            order by subscription_id nulls first, role, not lead, from_day, id limit :limit
            """)
                .bind("customer", customerId)
                .bind("today", today)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
