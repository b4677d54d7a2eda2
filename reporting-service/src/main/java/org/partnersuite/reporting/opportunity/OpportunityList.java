package org.partnersuite.reporting.opportunity;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.reporting.projection.ReadModel;

/**
 * The list of opportunities: its fields, filters and sorts. It has the filters of a topsheet, with the same meaning.
 */
public final class OpportunityList {
    public static final ListDefinition<OpportunityRow> LIST = OpportunityFields.of(
                    ListDefinition.of(OpportunityRow.class)
                            .select("f.*, " + RelatedRecords.COLUMNS)
                            .from(ReadModel.OPPORTUNITIES)
                            .id("f.id"))
            .text("accountName", "f.account_name", FILTER, PREFIX, SORT, NOT_NULL)
            .text("name", "f.name", FILTER, PREFIX, SORT, NOT_NULL)
            .text("externalId", "f.external_id", FILTER)
            .instant("stageEnteredAt", "f.stage_entered_at", RANGE, SORT, NOT_NULL)
            .date("closeDate", "f.close_date", RANGE, SORT)
            .text("quarter", "f.quarter", FILTER, RANGE)
            .bool("dated", "(f.quarter is not null)", FILTER)
            .decimal("amount", "f.amount", RANGE, SORT, NOT_NULL)
            .text("currency", "f.currency", FILTER)
            .text("owner", "f.owner", FILTER, SORT, NOT_NULL)
            .code("initiative", "f.initiative_name", FILTER)
            .codes("missing", "q.missing", FILTER)
            .codes("recommended", "q.recommended", FILTER)
            .bool("incomplete", "(coalesce(cardinality(q.missing), 0) > 0)", FILTER)
            .uuid("partnerId", "f.partner_id", FILTER)
            .bool("imported", "f.imported", FILTER)
            .plainSorts("closeDate", "stageEnteredAt")
            .accessPath("quarter", "closeDate")
            .accessPath("market", "closeDate")
            .accessPath("industry", "closeDate")
            .accessPath("account", "closeDate")
            .accessPath("owner", "closeDate")
            .accessPath("initiative", "closeDate")
            .sortedBy("closeDate")
            .build();

    private OpportunityList() {}
}
