package org.partnersuite.reporting.opportunity;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.platform.rest.list.ListDefinition;
import org.partnersuite.reporting.pipeline.LeadOrganisation;
import org.partnersuite.reporting.pipeline.Stage;

/** What the rows can be filtered and sorted by. The filters of a topsheet have the same names and mean the same. */
public final class OpportunityList {
    public static final ListDefinition<OpportunityRow> LIST = ListDefinition.of(OpportunityRow.class)
            .select("*")
            .from("opportunity_fact")
            .uuid("account", "account_id", FILTER)
            .text("accountName", "account_name", FILTER, PREFIX, SORT, NOT_NULL)
            .text("name", "name", FILTER, PREFIX, SORT, NOT_NULL)
            .text("externalId", "external_id", FILTER)
            .code("stage", "stage", Stage.class, FILTER)
            .instant("stageEnteredAt", "stage_entered_at", RANGE, SORT, NOT_NULL)
            .date("closeDate", "close_date", RANGE, SORT)
            .text("quarter", "quarter", FILTER, RANGE)
            .bool("dated", "(quarter is not null)", FILTER)
            .decimal("amount", "amount", RANGE, SORT, NOT_NULL)
            .text("currency", "currency", FILTER)
            .text("owner", "owner", FILTER, SORT, NOT_NULL)
            .text("geography", "geography", FILTER)
            .text("market", "market", FILTER)
            .text("industry", "industry", FILTER)
            .text("segment", "segment", FILTER)
            .code("leadOrganisation", "lead_organisation", LeadOrganisation.class, FILTER)
            .bool("joint", "joint", FILTER)
            .bool("watsonx", "watsonx", FILTER)
            .codes("offering", "offerings", FILTER)
            .codes("useCase", "use_cases", FILTER)
            .uuid("partnerId", "partner_id", FILTER)
            .bool("imported", "imported", FILTER)
            .sortedBy("closeDate")
            .build();

    private OpportunityList() {}
}
