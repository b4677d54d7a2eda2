package org.partnersuite.customersuccess.usage.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How downtime is listed. */
final class DowntimeList {
    static final ListDefinition<DowntimeResponse> LIST = ListDefinition.of(DowntimeResponse.class)
            .select("d.*")
            .from("tenant_downtime d")
            .partnerSees("exists (select from held_subscription s"
                    + " where s.customer_id = d.customer_id and s.partner_of_record = ?)")
            .id("d.id")
            .uuid("tenantId", "d.tenant_id", FILTER)
            .uuid("customerId", "d.customer_id", FILTER)
            .text("datacenter", "d.datacenter", FILTER)
            .date("month", "d.month", FILTER, RANGE, SORT, NOT_NULL)
            .plainSorts("month")
            .accessPath("tenantId", "month")
            .accessPath("customerId", "month")
            .sortedBy("-month")
            .build();

    private DowntimeList() {}
}
