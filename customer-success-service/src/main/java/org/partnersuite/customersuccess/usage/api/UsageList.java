package org.partnersuite.customersuccess.usage.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How reports of months are listed. */
final class UsageList {
    static final ListDefinition<UsageResponse> LIST = ListDefinition.of(UsageResponse.class)
            .select("u.*, false as daily")
            .from("usage u join " + SubscriptionStore.joined("u.subscription_id"))
            .partnerSees("s.partner_of_record = ?")
            .id("u.id")
            .uuid("subscriptionId", "u.subscription_id", FILTER)
            .uuid("customerId", "s.customer_id", FILTER)
            .text("licenceType", "u.licence_type", FILTER)
            .date("period", "u.period", FILTER, RANGE, SORT, NOT_NULL)
            .accessPath("subscriptionId", "period")
            .sortedBy("-period")
            .build();

    private UsageList() {}
}
