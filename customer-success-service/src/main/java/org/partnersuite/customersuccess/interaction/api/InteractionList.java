package org.partnersuite.customersuccess.interaction.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.interaction.InteractionType;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How touches are listed. */
final class InteractionList {
    static final ListDefinition<InteractionResponse> LIST = ListDefinition.of(InteractionResponse.class)
            .select("t.*")
            .from("interaction t")
            .partnerSees("t.customer_id in (select s.customer_id from served_customer s where s.partner_id = ?)")
            .id("t.id")
            .uuid("customerId", "t.customer_id", FILTER)
            .text("externalSource", "t.external_source", FILTER)
            .code("type", "t.type", InteractionType.class, FILTER)
            .text("person", "t.person", FILTER)
            .uuid("partnerId", "t.partner_id", FILTER)
            .bool("held", "t.held", FILTER)
            .bool("cancelled", "t.cancelled", FILTER)
            .uuid("planId", "t.plan_id", FILTER)
            .uuid("actionId", "t.action_id", FILTER)
            .uuid("reviewId", "t.review_id", FILTER)
            .date("nextStepOn", "t.next_step_on", RANGE)
            .instant("occurredAt", "t.occurred_at", RANGE, SORT, NOT_NULL)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt", "occurredAt")
            .accessPath("customerId", "occurredAt")
            .accessPath("person", "occurredAt")
            .accessPath("partnerId", "occurredAt")
            .sortedBy("-occurredAt")
            .build();

    private InteractionList() {}
}
