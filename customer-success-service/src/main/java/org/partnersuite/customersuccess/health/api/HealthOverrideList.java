package org.partnersuite.customersuccess.health.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.health.OverrideStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How overrides are listed. */
final class HealthOverrideList {
    static final ListDefinition<HealthOverrideResponse> LIST = ListDefinition.of(HealthOverrideResponse.class)
            .select("o.*")
            .from("health_override o")
            .id("o.id")
            .uuid("subscriptionId", "o.subscription_id", FILTER)
            .uuid("customerId", "o.customer_id", FILTER)
            .code("status", "o.status", OverrideStatus.class, FILTER)
            .date("expiresOn", "o.expires_on", RANGE, SORT, NOT_NULL)
            .stamps("o")
            .plainSorts("createdAt")
            .accessPath("subscriptionId", "createdAt")
            .accessPath("status", "expiresOn")
            .sortedBy("-createdAt")
            .build();

    private HealthOverrideList() {}
}
