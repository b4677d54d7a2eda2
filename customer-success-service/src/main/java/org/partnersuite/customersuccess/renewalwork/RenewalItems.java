package org.partnersuite.customersuccess.renewalwork;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatements;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;

/** Open renewals of the subscriptions that a person owns, first due first. */
final class RenewalItems {
    private static final String LINK = "/v1/customer-success/renewals/";

    private RenewalItems() {}

    /**
     * @param which a condition on the open renewals {@code r}; {@code :today} is bound
     * @param due SQL of the day on which the item is due
     */
    static List<WorkItem> of(Handle db, WorkListQuery query, String which, String due) {
        return db.createQuery("""
                        select i.id, i.customer_id, i.subscription_id, s.product, i.phase, i.item_due
                        from (
                            select r.id, r.customer_id, r.subscription_id, r.phase, %1$s as item_due
                            from unnest(:owned) o (subscription_id)
                            join open_renewal r on r.subscription_id = o.subscription_id
                            where %2$s %3$s
                            order by item_due, r.id limit :limit) i
                        join held_subscription s on s.id = i.subscription_id
                        order by i.item_due, i.id
                        """.formatted(
                                due,
                                which,
                                query.partnerId() == null ? "" : "and r.partner_of_record = cast(:partner as uuid)"))
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bindArray("owned", UUID.class, query.subscriptions(db))
                .bind("today", query.today())
                .bind("partner", query.partnerId())
                .bind("limit", query.limit())
                .map((row, context) -> {
                    UUID id = row.getObject("id", UUID.class);
                    LocalDate dueOn = row.getObject("item_due", LocalDate.class);
                    return new WorkItem(
                            id,
                            row.getObject("customer_id", UUID.class),
                            row.getObject("subscription_id", UUID.class),
                            row.getString("product") + ": " + row.getString("phase"),
                            dueOn,
                            dueOn.isBefore(query.today()),
                            LINK + id);
                })
                .list();
    }
}
