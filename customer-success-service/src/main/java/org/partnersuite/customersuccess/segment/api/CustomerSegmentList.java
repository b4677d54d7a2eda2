package org.partnersuite.customersuccess.segment.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.segment.Coverage;
import org.partnersuite.customersuccess.segment.TouchModel;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How segments of customers are listed. */
final class CustomerSegmentList {
    static final ListDefinition<CustomerSegmentResponse> LIST = ListDefinition.of(CustomerSegmentResponse.class)
            .select("s.*")
            .from("customer_segment s")
            .partnerSees(
                    "s.customer_id in (select h.customer_id from held_subscription h where h.partner_of_record = ?)")
            .id("s.customer_id")
            .uuid("customerId", "s.customer_id", FILTER)
            .code("segment", "s.segment", FILTER)
            .code("touchModel", "s.touch_model", TouchModel.class, FILTER)
            .code("coverage", "s.coverage", Coverage.class, FILTER)
            .bool("manual", "s.manual_segment is not null", FILTER)
            .decimal("arrUsd", "s.arr_usd", RANGE, SORT, NOT_NULL)
            .date("since", "s.since", RANGE)
            .instant("updatedAt", "s.updated_at", RANGE, SORT, NOT_NULL)
            .plainSorts("arrUsd", "updatedAt")
            .accessPath("segment", "arrUsd")
            .sortedBy("-arrUsd")
            .build();

    private CustomerSegmentList() {}
}
