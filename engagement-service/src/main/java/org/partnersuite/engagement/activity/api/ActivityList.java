package org.partnersuite.engagement.activity.api;

import static org.partnersuite.platform.rest.list.Use.COVERED;
import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SELECTIVE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.activity.ActivitySource;
import org.partnersuite.engagement.activity.ActivityStatus;
import org.partnersuite.engagement.activity.ActivityStore;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.Outcome;
import org.partnersuite.engagement.activity.WorkshopKind;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How activities are listed. An index serves each sort, and each filter that leaves few rows. */
final class ActivityList {
    static final ListDefinition<ActivityResponse> LIST = ListDefinition.of(ActivityResponse.class)
            .select(ActivityStore.COUNTED)
            .from("activity t")
            .id("t.id")
            .uuid("opportunityId", "t.opportunity_id = any (" + OpportunityRow.LIVING + ")", FILTER)
            .uuid("accountId", "t.account_id", FILTER)
            .code("type", "t.type", ActivityType.class, COVERED, FILTER)
            .code("workshopKind", "t.workshop_kind", WorkshopKind.class, COVERED, FILTER)
            .code("status", "t.status", ActivityStatus.class, COVERED, FILTER)
            .code("source", "t.source", ActivitySource.class, COVERED, FILTER)
            .bool("countsAsPilot", "t.counts_as_pilot", COVERED, FILTER)
            .code("outcome", "t.outcome", Outcome.class, COVERED, FILTER)
            .text("technicalSeller", "t.technical_seller", FILTER)
            .codes("teamMember", "t.team", FILTER, SELECTIVE)
            .date("plannedStart", "t.planned_start", COVERED, RANGE, SORT)
            .date("plannedEnd", "t.planned_end", COVERED, RANGE)
            .date("actualStart", "t.actual_start", COVERED, RANGE, SORT)
            .date("actualEnd", "t.actual_end", COVERED, RANGE)
            .instant("createdAt", "t.created_at", COVERED, RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "t.updated_at", COVERED, RANGE, SORT, NOT_NULL)
            .impliesNo("actualStart", "status", ActivityStatus.PLANNED)
            .impliesNo("actualEnd", "status", ActivityStatus.PLANNED, ActivityStatus.IN_PROGRESS)
            .impliesValueOf("actualStart", "status", ActivityStatus.IN_PROGRESS)
            .impliesValueOf("actualStart", "status", ActivityStatus.COMPLETED)
            .impliesValueOf("actualStart", "outcome")
            .impliesValueOf("actualStart", "actualEnd")
            .follows("updatedAt", "createdAt")
            .sortedByIndex("technicalSeller", "plannedStart", "actualStart", "createdAt", "updatedAt")
            .skipping("updatedAt", "t.version > 0")
            .skipping("createdAt", "t.subject <> ''")
            .indexedTogether("plannedStart", "plannedEnd")
            .indexedTogether("plannedStart", "actualStart")
            .indexedTogether("plannedStart", "actualEnd")
            .indexedTogether("actualStart", "plannedStart")
            .indexedTogether("actualStart", "plannedEnd")
            .indexedTogether("actualStart", "actualEnd")
            .sortedBy("-createdAt")
            .build();

    private ActivityList() {}
}
