package org.partnersuite.reporting.activity;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.reporting.opportunity.OpportunityFields;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.projection.ReadModel;

/** The list of activities: its fields, filters and sorts. An activity appears once its opportunity is known. */
public final class ActivityList {
    public static final ListDefinition<ActivityRow> LIST = OpportunityFields.of(ListDefinition.of(ActivityRow.class)
                    .select(ActivityRow.COLUMNS)
                    .from(ReadModel.ACTIVITIES)
                    .id("a.id"))
            .uuid("opportunity", "a.opportunity_id", FILTER)
            .code("type", "a.type", FILTER)
            .code("source", "a.source", FILTER)
            .code("countsAs", "a.counts_as", FILTER)
            .code("status", "a.status", ActivityStatus.class, FILTER)
            .code("outcome", "a.outcome", FILTER)
            .date("on", "a.decided_on", RANGE, SORT)
            .bool("dated", "(a.decided_on is not null)", FILTER)
            .plainSorts("on")
            .accessPath("opportunity", "on")
            .accessPath("countsAs", "on")
            .sortedBy("on")
            .build();

    private ActivityList() {}
}
