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
            .select(EngagementRepository.ENGAGEMENT.columns())
            .from("engagement t")
            .id("t.id")
            .lookedUp("accountId", "t.account_id", AccountStore.SURVIVOR)
            .lookedUp(
                    "opportunityId",
                    "t.id",
                    "select eo.engagement_id from engagement_opportunity eo where eo.opportunity_id",
                    OpportunityRow.SURVIVOR)
            .code("stage", "t.stage", MethodStage.class, FILTER)
            .code("entryStage", "t.entry_stage", MethodStage.class, FILTER)
            .code("deployedBy", "t.deployed_by", DeployedBy.class, FILTER)
            .uuid("tdpId", "t.tdp_id", FILTER)
            .text("owner", "t.owner", FILTER)
            .text("useCase", "t.use_case", FILTER)
            .code("useCaseCode", "t.use_case_code", FILTER)
            .code("offering", "t.offering", FILTER)
            .uuid("previousEngagementId", "t.previous_engagement_id", FILTER)
            .integer("loopNumber", "t.loop_number", FILTER, RANGE)
            .instant("stageEnteredAt", "t.stage_entered_at", RANGE, SORT, NOT_NULL)
            .text("title", "t.title", FILTER, PREFIX, SORT, NOT_NULL)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt", "stageEnteredAt")
            .accessPath("accountId", "createdAt")
            .accessPath("owner", "createdAt")
            .accessPath("stage", "stageEnteredAt")
            .sortedBy("-createdAt")
            .build();

    private EngagementList() {}
}
