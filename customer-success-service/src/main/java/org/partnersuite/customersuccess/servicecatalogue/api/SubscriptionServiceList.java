package org.partnersuite.customersuccess.servicecatalogue.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How services of subscriptions are listed. */
final class SubscriptionServiceList {
    static final ListDefinition<SubscriptionServiceResponse> LIST = ListDefinition.of(SubscriptionServiceResponse.class)
            .select("v.*")
            .from("subscription_service v join held_subscription s on s.id = v.subscription_id")
            .partnerSees("s.partner_of_record = ?")
            .id("v.id")
            .uuid("subscriptionId", "v.subscription_id", FILTER)
            .uuid("customerId", "v.customer_id", FILTER)
            .uuid("offerId", "v.offer_id", FILTER)
            .text("soldBy", "v.sold_by", FILTER)
            .date("fromDay", "v.from_day", RANGE, NOT_NULL)
            .date("toDay", "v.to_day", RANGE)
            .stamps("v")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("offerId", "createdAt")
            .sortedBy("createdAt")
            .build();

    private SubscriptionServiceList() {}
}
