package org.partnersuite.reporting.roadblock;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.reporting.opportunity.OpportunityFields;
import org.partnersuite.reporting.projection.ReadModel;

/** The list of roadblocks: its fields, filters and sorts. A roadblock appears once its opportunity is known. */
public final class RoadblockList {
    public static final ListDefinition<RoadblockRow> LIST = OpportunityFields.of(ListDefinition.of(RoadblockRow.class)
                    .select(RoadblockRow.COLUMNS)
                    .from(ReadModel.ROADBLOCKS)
                    .id("r.id"))
            .uuid("opportunity", "r.opportunity_id", FILTER)
            .code("category", "r.category", FILTER)
            .code("severity", "r.severity", FILTER)
            .text("product", "r.offering", FILTER)
            .bool("open", "(r.resolved_at is null)", FILTER)
            .text("quarter", "f.quarter", FILTER, RANGE)
            .bool("dated", "(f.quarter is not null)", FILTER)
            .instant("raisedAt", "r.raised_at", RANGE, SORT, NOT_NULL)
            .plainSorts("raisedAt")
            .accessPath("opportunity", "raisedAt")
            .sortedBy("raisedAt")
            .build();

    private RoadblockList() {}
}
