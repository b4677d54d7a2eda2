package org.partnersuite.partnerprogram.statement.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;

import org.partnersuite.platform.rest.list.ListDefinition;

/** How payouts are listed. */
final class PayoutList {
    static final ListDefinition<PayoutResponse> LIST = ListDefinition.of(PayoutResponse.class)
            .select("p.*")
            .from("incentive_payout p")
            .id("p.id")
            .text("quarter", "p.quarter", FILTER)
            .stamps("p")
            .plainSorts("createdAt")
            .sortedBy("-createdAt")
            .build();

    private PayoutList() {}
}
