package org.partnersuite.customersuccess.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.customerpage.PageSource;

/** Surveys on the page of their customer: the newest first. */
@ApplicationScoped
class SurveysOnPage implements PageSource {

    @Override
    public String section() {
        return "SURVEYS";
    }

    @Override
    public List<PageItem> items(Handle db, UUID customerId, LocalDate today, int limit) {
        return db.createQuery("""
            select id, kind || case when project_name is null then '' else ', ' || project_name end as title, status as state,
                   coalesce((answered_at at time zone 'UTC')::date, expires_on) as "on",
                   '/v1/customer-success/surveys/' || id as link
            from survey where customer_id = :customer order by created_at desc, id desc limit :limit
            """)
                .bind("customer", customerId)
                .bind("limit", limit)
                .mapTo(PageItem.class)
                .list();
    }
}
