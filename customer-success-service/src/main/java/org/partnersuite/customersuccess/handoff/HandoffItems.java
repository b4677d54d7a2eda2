package org.partnersuite.customersuccess.handoff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;

/** Handoffs as items of a work list: those that name the person, and those of the person's customers that name nobody. */
final class HandoffItems {
    private HandoffItems() {}

    private record Row(
            UUID id,
            UUID customerId,
            @Nullable UUID subscriptionId,
            String template,
            HandoffStatus status,
            @Nullable LocalDate dueOn,
            boolean overdue) {

        WorkItem item() {
            return new WorkItem(
                    id,
                    customerId,
                    subscriptionId,
                    template + " " + status,
                    dueOn,
                    overdue,
                    "/v1/customer-success/handoffs/" + id);
        }
    }

    /**
     * @param side the column that names the person: sender or receiver
     * @param condition of a handoff {@code h}
     */
    static List<WorkItem> of(Handle db, WorkListQuery query, String side, String condition) {
        return db
                .createQuery("""
                        select h.id, h.customer_id, h.subscription_id, h.template, h.status, h.due_on,
                               h.overdue_since is not null as overdue
                        from (
                            select h.* from handoff h where h.%1$s = :person and h.customer_id is not null
                            union all
                            select h.* from unnest(:owned) o (customer_id)
                            join handoff h on h.customer_id = o.customer_id and h.%1$s is null) h
                        where %2$s
                        order by h.due_on, h.id limit :limit
                        """.formatted(side, condition))
                .bind("person", query.person())
                .bindArray("owned", UUID.class, query.customers(db))
                .bind("limit", query.limit())
                .mapTo(Row.class)
                .list()
                .stream()
                .map(Row::item)
                .toList();
    }
}
