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
            .select(DecisionPointRepository.COLUMNS)
            .from("decision_point d")
            .id("d.id")
            .uuid("accountId", "d.account_id = any (" + AccountStore.RESOLVED_IDS + ")", FILTER)
            .uuid(
                    "opportunityId",
                    "d.id in (select l.decision_point_id from decision_point_opportunity l"
                            + " where l.opportunity_id = any ("
                            + OpportunityRow.RESOLVED_IDS + "))",
                    FILTER)
            .code("status", "d.status", DecisionPointStatus.class, FILTER)
            .text("owner", "d.owner", FILTER)
            .codes("useCase", "d.use_cases", FILTER)
            .instant("statusSince", "d.status_since", RANGE)
            .text("name", "d.name", FILTER, PREFIX, SORT, NOT_NULL)
            .stamps("d")
            .plainSorts("createdAt", "updatedAt")
            .accessPath("accountId", "createdAt")
            .accessPath("owner", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private DecisionPointList() {}
}
