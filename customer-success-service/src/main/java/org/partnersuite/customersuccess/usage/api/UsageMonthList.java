package org.partnersuite.customersuccess.usage.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How months are listed. */
final class UsageMonthList {
    static final ListDefinition<UsageMonthResponse> LIST = ListDefinition.of(UsageMonthResponse.class)
            .select("m.*")
            .from("usage_month m join " + SubscriptionStore.joined("m.subscription_id"))
            .partnerSees("s.partner_of_record = ?")
            .id("m.id")
            .uuid("subscriptionId", "m.subscription_id", FILTER)
            .uuid("customerId", "m.customer_id", FILTER)
            .date("month", "m.month", FILTER, RANGE, SORT, NOT_NULL)
            .plainSorts("month")
            .accessPath("subscriptionId", "month")
            .sortedBy("-month")
            .build();

    private UsageMonthList() {}
}
