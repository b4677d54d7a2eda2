package org.partnersuite.engagement.activity.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.activity.ActivitySource;
import org.partnersuite.engagement.activity.ActivityStatus;
import org.partnersuite.engagement.activity.ActivityStore;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.Outcome;
import org.partnersuite.engagement.activity.ProofKind;
import org.partnersuite.engagement.activity.WorkshopKind;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How activities are listed. */
final class ActivityList {
    static final ListDefinition<ActivityResponse> LIST = ListDefinition.of(ActivityResponse.class)
            .select(ActivityStore.COUNTED)
            .from("activity t")
            .partnerSees(OpportunityRow.ofPartner("t.opportunity_id"))
            .id("t.id")
            .lookedUp("opportunityId", "t.opportunity_id", OpportunityRow.SURVIVOR)
            .lookedUp("accountId", "t.account_id", AccountStore.SURVIVOR)
            .code("type", "t.type", ActivityType.class, FILTER)
            .code("workshopKind", "t.workshop_kind", WorkshopKind.class, FILTER)
            .code("status", "t.status", ActivityStatus.class, FILTER)
            .code("source", "t.source", ActivitySource.class, FILTER)
            .bool("countsAsPilot", "t.counts_as_pilot", FILTER)
            .code("outcome", "t.outcome", Outcome.class, FILTER)
            .text("technicalSeller", "t.technical_seller", FILTER)
            .codes("teamMember", "t.team", FILTER)
            .code("proofKind", "t.proof_kind", ProofKind.class, FILTER)
            .text("project", "t.project_id", FILTER)
            .date("plannedStart", "t.planned_start", RANGE, SORT)
            .date("plannedEnd", "t.planned_end", RANGE)
            .date("actualStart", "t.actual_start", RANGE, SORT)
            .date("actualEnd", "t.actual_end", RANGE)
            .stamps("t")
            .plainSorts("createdAt", "updatedAt", "plannedStart")
            .accessPath("opportunityId", "createdAt")
            .accessPath("accountId", "createdAt")
            .accessPath("technicalSeller", "createdAt", "plannedStart")
            .accessPath("teamMember", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private ActivityList() {}
}
