package org.partnersuite.customersuccess.action.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.action.CallToAction;
import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How calls to action are listed. */
final class CallToActionList {
    static final ListDefinition<CallToActionResponse> LIST = ListDefinition.of(CallToActionResponse.class)
            .select("a.*")
            .from("call_to_action a")
            .partnerSees("exists (select from held_subscription s where s.partner_of_record = ?"
                    + " and (s.id = a.subscription_id or a.subscription_id is null and s.customer_id = a.customer_id))")
            .id("a.id")
            .uuid("id", "a.id", FILTER)
            .code("trigger", "a.trigger", TriggerKey.class, FILTER)
            .text("playbook", "a.playbook", FILTER)
            .uuid("customerId", "a.customer_id", FILTER)
            .uuid("subscriptionId", "a.subscription_id", FILTER)
            .uuid("subjectId", "a.subject_id", FILTER)
            .text("owner", "a.owner", FILTER)
            .uuid("ownerPartnerId", "a.owner_partner_id", FILTER)
            .bool("digital", "a.digital", FILTER)
            .bool("escalated", "a.escalated_on is not null", FILTER)
            .code("status", "a.status", CallToAction.Status.class, FILTER)
            .date("dueOn", "a.due_on", RANGE, SORT, NOT_NULL)
            .date("openedOn", "a.opened_on", RANGE)
            .stamps("a")
            .plainSorts("dueOn", "createdAt")
            .accessPath("owner", "dueOn")
            .accessPath("customerId", "dueOn")
            .accessPath("subscriptionId", "dueOn")
            .accessPath("status", "dueOn")
            .sortedBy("dueOn")
            .build();

    private CallToActionList() {}
}
