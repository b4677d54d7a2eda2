package org.partnersuite.engagement.loop.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.loop.DeployedBy;
import org.partnersuite.engagement.loop.EngagementRepository;
import org.partnersuite.engagement.loop.MethodStage;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How engagements are listed. */
final class EngagementList {
    static final ListDefinition<EngagementResponse> LIST = ListDefinition.of(EngagementResponse.class)
            .select(EngagementRepository.COLUMNS)
            .from("engagement e")
            .id("e.id")
            .uuid("accountId", "e.account_id = any (" + AccountStore.RESOLVED_IDS + ")", FILTER)
            .uuid(
                    "opportunityId",
                    "e.id in (select eo.engagement_id from engagement_opportunity eo where eo.opportunity_id = any ("
                            + OpportunityRow.RESOLVED_IDS + "))",
                    FILTER)
            .code("stage", "e.stage", MethodStage.class, FILTER)
            .code("entryStage", "e.entry_stage", MethodStage.class, FILTER)
            .code("deployedBy", "e.deployed_by", DeployedBy.class, FILTER)
            .uuid("tdpId", "e.tdp_id", FILTER)
            .text("owner", "e.owner", FILTER)
            .text("useCase", "e.use_case", FILTER)
            .code("useCaseCode", "e.use_case_code", FILTER)
            .code("offering", "e.offering", FILTER)
            .uuid("previousEngagementId", "e.previous_engagement_id", FILTER)
            .integer("loopNumber", "e.loop_number", FILTER, RANGE)
            .instant("stageEnteredAt", "e.stage_entered_at", RANGE, SORT, NOT_NULL)
            .text("title", "e.title", FILTER, PREFIX, SORT, NOT_NULL)
            .stamps("e")
            .plainSorts("createdAt", "updatedAt", "stageEnteredAt")
            .accessPath("accountId", "createdAt")
            .accessPath("owner", "createdAt")
            .accessPath("stage", "stageEnteredAt")
            .sortedBy("-createdAt")
            .build();

    private EngagementList() {}
}
