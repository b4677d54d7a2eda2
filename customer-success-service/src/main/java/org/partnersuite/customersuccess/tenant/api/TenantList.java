package org.partnersuite.customersuccess.tenant.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How tenants are listed. */
final class TenantList {
    static final ListDefinition<TenantResponse> LIST = ListDefinition.of(TenantResponse.class)
            .select("t.*")
            .from("tenant t")
            .partnerSees("t.id in (select l.tenant_id from tenant_subscription l join held_subscription s"
                    + " on s.id = l.subscription_id where s.partner_of_record = ?)")
            .id("t.id")
            .uuid("customerId", "t.customer_id", FILTER)
            .uuid(
                    "subscriptionId",
                    "t.id in (select l.tenant_id from tenant_subscription l where l.subscription_id %s)",
                    FILTER)
            .text("externalSource", "t.external_source", FILTER)
            .text("externalId", "t.external_id", FILTER)
            .text("datacenter", "t.datacenter", FILTER)
            .text("name", "t.name", FILTER, PREFIX, SORT, NOT_NULL)
            .stamps("t")
            .plainSorts("name", "createdAt", "updatedAt")
            .accessPath("customerId", "name")
            .sortedBy("name")
            .build();

    private TenantList() {}
}
