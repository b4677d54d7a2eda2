package org.partnersuite.engagement.dealsupport.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.dealsupport.DealSupportRepository;
import org.partnersuite.engagement.dealsupport.SupportStatus;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How requests are listed. */
final class DealSupportRequestList {
    static final ListDefinition<DealSupportRequestResponse> LIST = ListDefinition.of(DealSupportRequestResponse.class)
            .select(DealSupportRepository.REQUEST.columns())
            .from("deal_support_request t")
            .partnerSees(OpportunityRow.ofPartner("t.opportunity_id"))
            .id("t.id")
            .lookedUp("opportunityId", "t.opportunity_id", OpportunityRow.SURVIVOR)
            .lookedUp("accountId", "t.opportunity_id", OpportunityRow.OF_ACCOUNT, AccountStore.SURVIVOR)
            .code("status", "t.status", SupportStatus.class, FILTER)
            .code("help", "t.help", FILTER)
            .code("offering", "t.offering", FILTER)
            .uuid("squadId", "t.squad_id", FILTER)
            .text("requestedBy", "t.requested_by", FILTER)
            .date("desiredStart", "t.desired_start", FILTER, RANGE, SORT, NOT_NULL)
            .instant("statusSince", "t.status_since", RANGE, SORT, NOT_NULL)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt", "desiredStart")
            .accessPath("opportunityId", "createdAt")
            .accessPath("squadId", "createdAt")
            .accessPath("status", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private DealSupportRequestList() {}
}
