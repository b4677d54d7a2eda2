package org.partnersuite.engagement.roadblock.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.roadblock.Severity;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How roadblocks are listed. */
final class RoadblockList {
    static final ListDefinition<RoadblockResponse> LIST = ListDefinition.of(RoadblockResponse.class)
            .from("roadblock t")
            .partnerSees(OpportunityRow.ofPartner("t.opportunity_id"))
            .lookedUp("opportunityId", "t.opportunity_id", OpportunityRow.SURVIVOR)
            .lookedUp("accountId", "t.opportunity_id", OpportunityRow.OF_ACCOUNT, AccountStore.SURVIVOR)
            .code("category", "t.category", FILTER)
            .code("offering", "t.offering", FILTER)
            .bool("hasOffering", "(t.offering is not null)", FILTER)
            .text("geography", "t.geography", FILTER)
            .bool("hasGeography", "(t.geography is not null)", FILTER)
            .code("severity", "t.severity", Severity.class, FILTER)
            .bool("resolved", "(t.resolved_at is not null)", FILTER)
            .text("raisedBy", "t.raised_by", FILTER)
            .text("resolvedBy", "t.resolved_by", FILTER)
            .instant("raisedAt", "t.raised_at", RANGE, SORT, NOT_NULL)
            .instant("resolvedAt", "t.resolved_at", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt", "raisedAt")
            .accessPath("opportunityId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private RoadblockList() {}
}
