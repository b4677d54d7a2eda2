package org.partnersuite.engagement.activity.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.activity.ActivityRow;
import org.partnersuite.engagement.activity.ActivitySource;
import org.partnersuite.engagement.activity.ActivityStatus;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.Outcome;
import org.partnersuite.engagement.activity.WorkshopKind;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.opportunity.WorkOfPartner;
import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.platform.rest.list.ListRequest;
import org.partnersuite.platform.rest.list.Page;

/** How activities are listed. */
final class ActivityList {
    static final ListDefinition<ActivityResponse> LIST = ListDefinition.of(ActivityResponse.class)
            .select(ActivityRow.SEEN_COLUMNS)
            .from("activity t")
            .id("t.id")
            .uuid("opportunityId", "t.opportunity_id = any (" + OpportunityRow.LIVING + ")", FILTER)
            .uuid("accountId", "t.account_id", FILTER)
            .code("type", "t.type", ActivityType.class, FILTER)
            .code("workshopKind", "t.workshop_kind", WorkshopKind.class, FILTER)
            .code("status", "t.status", ActivityStatus.class, FILTER)
            .code("source", "t.source", ActivitySource.class, FILTER)
            .bool("countsAsPilot", "t.counts_as_pilot", FILTER)
            .code("outcome", "t.outcome", Outcome.class, FILTER)
            .text("technicalSeller", "t.technical_seller", FILTER)
            .codes("teamMember", "t.team", FILTER)
            .date("plannedStart", "t.planned_start", RANGE, SORT)
            .date("plannedEnd", "t.planned_end", RANGE)
            .date("actualStart", "t.actual_start", RANGE, SORT)
            .date("actualEnd", "t.actual_end", RANGE)
            .instant("createdAt", "t.created_at", RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "t.updated_at", RANGE, SORT, NOT_NULL)
            .plainSorts("createdAt", "updatedAt", "plannedStart")
            .accessPath("opportunityId", "createdAt")
            .accessPath("accountId", "createdAt")
            .accessPath("technicalSeller", "createdAt", "plannedStart")
            .accessPath("teamMember", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private ActivityList() {}

    /** A partner finds those of its opportunities. */
    static Page<ActivityResponse> page(
            Handle db, ListRequest<ActivityResponse> asked, @Nullable UUID partner, Instant now) {
        ListRequest<ActivityResponse> visible = WorkOfPartner.visible(asked, "t.opportunity_id", partner);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        return visible.page(db, (row, context) -> ActivityResponse.of(ActivityRow.seen(row, today)));
    }
}
