package org.partnersuite.engagement.effectiveness.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.effectiveness.AmountBand;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How the opportunities behind a comparison are listed. */
final class ClosedOpportunityList {
    static final ListDefinition<ClosedOpportunityRow> LIST = ListDefinition.of(ClosedOpportunityRow.class)
            .select("c.*, " + OpportunityRow.NAME + " as name")
            .from("closed_opportunity c")
            .id("c.opportunity_id")
            .date("closedOn", "c.closed_on", RANGE, SORT, NOT_NULL)
            .text("geography", "c.geography", FILTER)
            .bool("hasGeography", "(c.geography is not null)", FILTER)
            .text("stageReached", "c.stage_reached", FILTER)
            .bool("hasStageReached", "(c.stage_reached is not null)", FILTER)
            .text("segment", "c.segment", FILTER)
            .bool("hasSegment", "(c.segment is not null)", FILTER)
            .code("amountBand", "c.amount_band", AmountBand.class, FILTER)
            .bool("deployed", "c.deployed", FILTER)
            .bool("won", "c.won", FILTER)
            .text("currency", "c.currency", FILTER)
            .codes("engagementType", "c.engagement_types", FILTER)
            .codes("withoutEngagementType", "c.other_types", FILTER)
            .plainSorts("closedOn")
            .accessPath("geography", "closedOn")
            .accessPath("currency", "closedOn")
            .sortedBy("-closedOn")
            .build();

    private ClosedOpportunityList() {}
}
