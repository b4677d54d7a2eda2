package org.partnersuite.engagement.decisionpoint.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.decisionpoint.DecisionPointRepository;
import org.partnersuite.engagement.decisionpoint.DecisionPointStatus;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How decision points are listed. */
final class DecisionPointList {
    static final ListDefinition<DecisionPointResponse> LIST = ListDefinition.of(DecisionPointResponse.class)
            .select(DecisionPointRepository.DECISION_POINT.columns())
            .from("decision_point t")
            .id("t.id")
            .lookedUp("accountId", "t.account_id", AccountStore.SURVIVOR)
            .lookedUp(
                    "opportunityId",
                    "t.id",
                    "select l.decision_point_id from decision_point_opportunity l where l.opportunity_id",
                    OpportunityRow.SURVIVOR)
            .code("status", "t.status", DecisionPointStatus.class, FILTER)
            .text("owner", "t.owner", FILTER)
            .codes("useCase", "t.use_cases", FILTER)
            .instant("statusSince", "t.status_since", RANGE)
            .text("name", "t.name", FILTER, PREFIX, SORT, NOT_NULL)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("accountId", "createdAt")
            .accessPath("owner", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private DecisionPointList() {}
}
