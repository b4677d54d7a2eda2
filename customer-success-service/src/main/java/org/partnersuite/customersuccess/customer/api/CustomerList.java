package org.partnersuite.customersuccess.customer.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How customers are listed. */
final class CustomerList {
    static final ListDefinition<CustomerResponse> LIST = ListDefinition.of(CustomerResponse.class)
            .select("c.*")
            .from("customer c")
            .partnerSees("c.id in (select s.customer_id from served_customer s where s.partner_id = ?)")
            .id("c.id")
            .uuid("id", "c.id", FILTER)
            .uuid("accountId", "c.account_id", FILTER)
            .text("externalSource", "c.external_source", FILTER)
            .text("externalId", "c.external_id", FILTER)
            .text("industry", "c.industry", FILTER)
            .bool("strategic", "c.strategic", FILTER)
            .text("name", "c.name", FILTER, PREFIX, SORT, NOT_NULL)
            .stamps("c")
            .plainSorts("name", "createdAt", "updatedAt")
            .sortedBy("name")
            .build();

    private CustomerList() {}
}
