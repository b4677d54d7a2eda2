package org.partnersuite.customersuccess.position;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;

/** Positions of the subscriptions whose role a person owns, as items of a work list. */
final class PositionItems {
    private PositionItems() {}

    private record Row(
            UUID id,
            UUID customerId,
            UUID subscriptionId,
            String useCase,
            Stage stage,
            @Nullable LocalDate stalledOn,
            @Nullable LocalDate checkOn) {

        WorkItem item() {
            return new WorkItem(
                    id,
                    customerId,
                    subscriptionId,
                    useCase + " in " + stage + (stalledOn == null ? "" : ", stalled since " + stalledOn),
                    stalledOn == null ? checkOn : stalledOn,
                    stalledOn != null,
                    "/v1/customer-success/lifecycle-positions/" + id);
        }
    }

    static List<WorkItem> of(Handle db, WorkListQuery query, String condition, String order) {
        return db
                .createQuery("""
                    select p.id, p.customer_id, p.subscription_id, p.use_case, p.stage, p.stalled_on, p.check_on
                    from unnest(:owned) o (subscription_id)
                    join lifecycle_position p on p.subscription_id = o.subscription_id
                    where %s order by %s, p.id limit :limit
                    """.formatted(condition, order))
                .bindArray("owned", UUID.class, query.subscriptions(db))
                .bind("limit", query.limit())
                .mapTo(Row.class)
                .list()
                .stream()
                .map(Row::item)
                .toList();
    }
}
