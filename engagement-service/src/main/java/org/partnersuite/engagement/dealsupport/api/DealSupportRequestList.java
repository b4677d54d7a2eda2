package org.partnersuite.engagement.dealsupport.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SELECTIVE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.dealsupport.DealSupportRow;
import org.partnersuite.engagement.dealsupport.SupportStatus;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How requests are listed. An index serves each sort, and each filter that leaves few rows. */
final class DealSupportRequestList {
    static final ListDefinition<DealSupportRequestResponse> LIST = ListDefinition.of(DealSupportRequestResponse.class)
            .select(DealSupportRow.COLUMNS)
            .from(DealSupportRow.TABLES)
            .id("r.id")
            .uuid("opportunityId", "r.opportunity_id = any (" + OpportunityRow.LIVING + ")", FILTER)
            .uuid("accountId", "o.account_id", FILTER)
            .code("status", "r.status", SupportStatus.class, FILTER)
            .code("help", "r.help", FILTER)
            .code("offering", "r.offering", FILTER)
            .uuid("squadId", "r.squad_id", FILTER)
            .text("requestedBy", "r.requested_by", FILTER, SELECTIVE)
            .date("desiredStart", "r.desired_start", FILTER, RANGE, SORT, NOT_NULL)
            .instant("statusSince", "r.status_since", RANGE, SORT, NOT_NULL)
            .instant("createdAt", "r.created_at", RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "r.updated_at", RANGE, SORT, NOT_NULL)
            .sortedBy("-createdAt")
            .build();

    private DealSupportRequestList() {}
}
