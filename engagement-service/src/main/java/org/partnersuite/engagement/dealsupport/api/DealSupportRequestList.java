package org.partnersuite.engagement.dealsupport.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.dealsupport.DealSupportRepository;
import org.partnersuite.engagement.dealsupport.SupportStatus;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How requests are listed. */
final class DealSupportRequestList {
    static final ListDefinition<DealSupportRequestResponse> LIST = ListDefinition.of(DealSupportRequestResponse.class)
            .select(DealSupportRepository.COLUMNS)
            .from("deal_support_request r")
            .partnerSees(OpportunityRow.ofPartner("r.opportunity_id"))
            .id("r.id")
            .uuid("opportunityId", "r.opportunity_id = any (" + OpportunityRow.RESOLVED_IDS + ")", FILTER)
            .uuid("accountId", "r.opportunity_id in " + OpportunityRow.OF_ACCOUNT, FILTER)
            .code("status", "r.status", SupportStatus.class, FILTER)
            .code("help", "r.help", FILTER)
            .code("offering", "r.offering", FILTER)
            .uuid("squadId", "r.squad_id", FILTER)
            .text("requestedBy", "r.requested_by", FILTER)
            .date("desiredStart", "r.desired_start", FILTER, RANGE, SORT, NOT_NULL)
            .instant("statusSince", "r.status_since", RANGE, SORT, NOT_NULL)
            .stamps("r")
            .plainSorts("createdAt", "updatedAt", "desiredStart")
            .accessPath("opportunityId", "createdAt")
            .accessPath("squadId", "createdAt")
            .accessPath("status", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private DealSupportRequestList() {}
}
