package org.partnersuite.customersuccess.barrier.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.customersuccess.barrier.BarrierKind;
import org.partnersuite.customersuccess.barrier.BarrierStatus;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How barriers are listed. */
final class BarrierList {
    static final ListDefinition<BarrierResponse> LIST = ListDefinition.of(BarrierResponse.class)
            .select("t.*")
            .from("adoption_barrier t")
            .partnerSees(
                    "t.customer_id in (select s.customer_id from held_subscription s where s.partner_of_record = ?)")
            .id("t.id")
            .uuid("customerId", "t.customer_id", FILTER)
            .uuid("subscriptionId", "t.subscription_id", FILTER)
            .code("kind", "t.kind", BarrierKind.class, FILTER)
            .code("status", "t.status", BarrierStatus.class, FILTER)
            .text("owner", "t.owner", FILTER)
            .text("useCase", "t.use_case", FILTER)
            .text("feature", "t.feature", FILTER)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("customerId", "createdAt")
            .accessPath("owner", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private BarrierList() {}
}
