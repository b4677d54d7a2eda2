package org.partnersuite.engagement.dealsupport.api;

import static org.partnersuite.platform.rest.list.Use.COVERED;
import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SELECTIVE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.dealsupport.DealSupportRepository;
import org.partnersuite.engagement.dealsupport.SupportStatus;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How requests are listed. An index serves each sort, and each filter that leaves few rows. */
final class DealSupportRequestList {
    static final ListDefinition<DealSupportRequestResponse> LIST = ListDefinition.of(DealSupportRequestResponse.class)
            .select(DealSupportRepository.COLUMNS)
            .from("deal_support_request r")
            .id("r.id")
            .uuid("opportunityId", "r.opportunity_id = any (" + OpportunityRow.LIVING + ")", FILTER)
            .uuid("accountId", "r.opportunity_id in (select o.id from opportunity o where o.account_id %s)", FILTER)
            .code("status", "r.status", SupportStatus.class, COVERED, FILTER)
            .code("help", "r.help", COVERED, FILTER)
            .code("offering", "r.offering", COVERED, FILTER)
            .uuid("squadId", "r.squad_id", FILTER)
            .text("requestedBy", "r.requested_by", FILTER, SELECTIVE)
            .date("desiredStart", "r.desired_start", COVERED, FILTER, RANGE, SORT, NOT_NULL)
            .instant("statusSince", "r.status_since", COVERED, RANGE, SORT, NOT_NULL)
            .instant("createdAt", "r.created_at", COVERED, RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "r.updated_at", COVERED, RANGE, SORT, NOT_NULL)
            .sortedBy("-createdAt")
            .build();

    private DealSupportRequestList() {}
}
