package org.partnersuite.partnerprogram.reconciliation.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.partnerprogram.deal.DealStatus;
import org.partnersuite.partnerprogram.reconciliation.DealPair;
import org.partnersuite.partnerprogram.reconciliation.ReconciledState;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the deals of both sides are listed. */
final class ReconciledDealList {
    static final ListDefinition<ReconciledDealResponse> LIST = ListDefinition.of(ReconciledDealResponse.class)
            .select("r.*")
            .from("reconciled_deal r")
            .id("r.id")
            .code("state", "r.state", ReconciledState.class, FILTER)
            .code("foundBy", "r.found_by", DealPair.FoundBy.class, FILTER)
            .code("decision", "r.decision", DealPair.Decision.class, FILTER)
            .code("ownStatus", "r.own_status", DealStatus.class, FILTER)
            .code("dealStatus", "r.deal_status", DealStatus.class, FILTER)
            .uuid("ownDealId", "r.own_deal_id", FILTER)
            .uuid("dealId", "r.deal_id", FILTER)
            .code("ownCurrency", "r.own_currency", FILTER)
            .code("dealCurrency", "r.deal_currency", FILTER)
            .date("closeDate", "r.close_date", RANGE, SORT)
            .decimal("score", "r.score", RANGE)
            .few()
            .sortedBy("closeDate")
            .build();

    private ReconciledDealList() {}
}
