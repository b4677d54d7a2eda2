package org.partnersuite.customersuccess.action.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.customersuccess.action.WaitingSignal;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How transitions are listed. */
final class TriggerSignalList {
    static final ListDefinition<TriggerSignalResponse> LIST = ListDefinition.of(TriggerSignalResponse.class)
            .select("t.*")
            .from("trigger_signal t")
            .id("t.id")
            .code("trigger", "t.trigger", TriggerKey.class, FILTER)
            .uuid("customerId", "t.customer_id", FILTER)
            .uuid("subscriptionId", "t.subscription_id", FILTER)
            .uuid("subjectId", "t.subject_id", FILTER)
            .code("status", "t.status", WaitingSignal.Status.class, FILTER)
            .code("reason", "t.reason", WaitingSignal.Reason.class, FILTER)
            .decimal("arr", "t.arr", RANGE, SORT)
            .date("occurredOn", "t.occurred_on", RANGE, SORT, NOT_NULL)
            .accessPath("status", "arr")
            .accessPath("trigger", "occurredOn")
            .accessPath("customerId", "occurredOn")
            .sortedBy("-occurredOn")
            .build();

    private TriggerSignalList() {}
}
