package org.partnersuite.engagement.opportunity.api;

import static org.partnersuite.platform.rest.list.Use.COVERED;
import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SELECTIVE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.Stage;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How opportunities are listed. An index serves each sort, and each filter that leaves few rows. */
final class OpportunityList {
    static final ListDefinition<OpportunityResponse> LIST = ListDefinition.of(OpportunityResponse.class)
            .select(OpportunityRow.COLUMNS)
            .from("opportunity o")
            .id("o.id")
            .uuid("accountId", "o.account_id", FILTER)
            .code("stage", "o.stage", Stage.class, COVERED, FILTER)
            .text("owner", "o.owner", COVERED, FILTER, SELECTIVE)
            .codes("offering", "o.offerings", FILTER)
            .codes("useCase", "o.use_cases", FILTER)
            .codes("strategyCode", "o.strategy_codes", FILTER)
            .codes("teamMember", "o.team_people", FILTER, SELECTIVE)
            .uuid("partnerId", "o.partner_id", FILTER)
            .uuid("initiativeId", "o.initiative_id", FILTER)
            .uuid("counterpartId", "o.counterpart_id", FILTER)
            .text("market", "o.effective_market", COVERED, FILTER)
            .text("geography", "o.effective_geography", COVERED, FILTER)
            .code("leadOrganisation", "o.lead_organisation", LeadOrganisation.class, COVERED, FILTER)
            .code("origin", "o.origin", Origin.class, COVERED, FILTER)
            .code("lossReason", "o.loss_reason", FILTER)
            .text("currency", "o.currency", COVERED, FILTER)
            .text("externalId", "o.external_id", FILTER, SELECTIVE)
            .text("externalSource", "o.external_source", FILTER)
            .bool("imported", "o.imported", COVERED, FILTER)
            .text("name", "o.name", FILTER, SELECTIVE, PREFIX, SORT, NOT_NULL)
            .date("closeDate", "o.close_date", COVERED, FILTER, RANGE, SORT)
            .date("closedOn", "o.closed_on", COVERED, RANGE)
            .date("engagedOn", "o.engaged_on", COVERED, RANGE)
            .decimal("amount", "o.amount", COVERED, RANGE, SORT, NOT_NULL)
            .instant("createdAt", "o.created_at", COVERED, RANGE, SORT, NOT_NULL)
            .instant("updatedAt", "o.updated_at", COVERED, RANGE, SORT, NOT_NULL)
            .instant("stageEnteredAt", "o.stage_entered_at", COVERED, RANGE, SORT, NOT_NULL)
            .follows("updatedAt", "createdAt")
            .impliesNo("closedOn", "stage", Stage.ENGAGE, Stage.QUALIFY, Stage.DESIGN, Stage.PROPOSE)
            .impliesNo("lossReason", "stage", Stage.ENGAGE, Stage.QUALIFY, Stage.DESIGN, Stage.PROPOSE, Stage.WON)
            .sortedByIndex("stage", "closeDate")
            .skipping("updatedAt", "o.version > 0")
            .skipping("createdAt", "o.moves > 0")
            .indexedTogether("closeDate", "closedOn")
            .indexedTogether("stageEnteredAt", "closedOn")
            .indexedTogether("stageEnteredAt", "engagedOn")
            .sortedBy("-createdAt")
            .build();

    private OpportunityList() {}
}
