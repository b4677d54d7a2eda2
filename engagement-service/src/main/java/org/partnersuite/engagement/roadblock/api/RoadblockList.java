package org.partnersuite.engagement.roadblock.api;

import static org.partnersuite.platform.rest.list.Use.COVERED;
import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SELECTIVE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.roadblock.Severity;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How roadblocks are listed. An index serves each sort, and each filter that leaves few rows. */
final class RoadblockList {
    static final ListDefinition<RoadblockResponse> LIST = ListDefinition.of(RoadblockResponse.class)
            .select("t.*")
            .from("roadblock t")
            .id("t.id")
            .uuid("opportunityId", "t.opportunity_id = any (" + OpportunityRow.LIVING + ")", FILTER)
            .uuid("accountId", "t.account_id", FILTER)
            .code("category", "t.category", COVERED, FILTER)
            .code("offering", "t.offering", COVERED, FILTER)
            .bool("hasOffering", "(t.offering is not null)", COVERED, FILTER)
            .text("geography", "t.geography", COVERED, FILTER)
            .bool("hasGeography", "(t.geography is not null)", COVERED, FILTER)
            .code("severity", "t.severity", Severity.class, COVERED, FILTER)
            .bool("resolved", "(t.resolved_at is not null)", COVERED, FILTER)
            .text("raisedBy", "t.raised_by", FILTER, SELECTIVE)
            .text("resolvedBy", "t.resolved_by", FILTER, SELECTIVE)
            .instant("raisedAt", "t.raised_at", COVERED, RANGE, SORT, NOT_NULL)
            .instant("resolvedAt", "t.resolved_at", COVERED, RANGE)
            .instant("createdAt", "t.created_at", COVERED, RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "t.updated_at", COVERED, RANGE, SORT, NOT_NULL)
            .sortedBy("-createdAt")
            .build();

    private RoadblockList() {}
}
