package org.partnersuite.customersuccess.entitlement.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How entitlements are listed. */
final class EntitlementList {
    static final ListDefinition<EntitlementResponse> LIST = ListDefinition.of(EntitlementResponse.class)
            .select("e.*")
            .from("entitlement e join held_subscription s on s.id = e.subscription_id")
            .partnerSees("s.partner_of_record = ?")
            .id("e.id")
            .uuid("subscriptionId", "e.subscription_id", FILTER)
            .uuid("customerId", "s.customer_id", FILTER)
            .text("metric", "e.metric", FILTER)
            .decimal("quantity", "e.quantity", RANGE, NOT_NULL)
            .stamps("e")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("subscriptionId", "createdAt")
            .sortedBy("createdAt")
            .build();

    private EntitlementList() {}
}
