package org.partnersuite.customersuccess.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.customersuccess.worklist.WorkListSource;

/** Reviews that a customer success manager has to hold, by their day. */
@ApplicationScoped
class ReviewsToHold implements WorkListSource {
    @Override
    public Set<TeamRole> roles() {
        return Set.of(TeamRole.CSM);
    }

    @Override
    public String kind() {
        return "REVIEW_TO_HOLD";
    }

    @Override
    public List<WorkItem> items(Handle db, WorkListQuery query) {
        return db.createQuery("""
                        select r.id, r.customer_id, r.subscription_id, r.title, r.due_on
                        from unnest(:owned) o (customer_id)
                        join review_to_hold r on r.customer_id = o.customer_id
                        left join held_subscription s on s.id = r.subscription_id
                        where cast(:partner as uuid) is null or s.partner_of_record = cast(:partner as uuid)
                        order by r.due_on, r.id limit :limit
                        """)
                .bindArray("owned", UUID.class, query.customers(db))
                .bind("partner", query.partnerId())
                .bind("limit", query.limit())
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    LocalDate dueOn = row.getObject("due_on", LocalDate.class);
                    return new WorkItem(
                            id,
                            row.getObject("customer_id", UUID.class),
                            row.getObject("subscription_id", UUID.class),
                            row.getString("title"),
                            dueOn,
                            dueOn.isBefore(query.today()),
                            "/v1/customer-success/business-reviews/" + id);
                })
                .list();
    }
}
