package org.partnersuite.engagement.opportunity.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.PREFIX;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.initiative.InitiativeName;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.OpportunityKind;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How opportunities are listed. */
final class OpportunityList {
    static final ListDefinition<OpportunityResponse> LIST = ListDefinition.of(OpportunityResponse.class)
            .select(OpportunityRow.COLUMNS)
            .from("opportunity o")
            .merging("opportunity", "o")
            .partnerSees("o.partner_id = ?")
            .id("o.id")
            .lookedUp("accountId", "o.account_id", AccountStore.SURVIVOR)
            .code("stage", "o.stage", FILTER)
            .text("owner", "o.owner", FILTER)
            .codes("offering", "o.offerings", FILTER)
            .codes("useCase", "o.use_cases", FILTER)
            .codes("strategyCode", "o.strategy_codes", FILTER)
            .codes("teamMember", "o.team_people", FILTER)
            .uuid("partnerId", "o.partner_id", FILTER)
            .lookedUp(
                    "initiativeId",
                    "(o.account_id, o.initiative_id)",
                    InitiativeName.WITH_ACCOUNT,
                    InitiativeName.KNOWN)
            .uuid("counterpartId", "o.counterpart_id", FILTER)
            .text("market", "o.effective_market", FILTER)
            .text("geography", "o.effective_geography", FILTER)
            .code("leadOrganisation", "o.lead_organisation", LeadOrganisation.class, FILTER)
            .code("origin", "o.origin", Origin.class, FILTER)
            .code("kind", "o.kind", OpportunityKind.class, FILTER)
            .text("identifiedBy", "o.identified_by_person", FILTER)
            .code("identifiedByRole", "o.identified_by_role", TeamMember.Role.class, FILTER)
            .code("lossReason", "o.loss_reason", FILTER)
            .text("currency", "o.currency", FILTER)
            .text("externalId", "o.external_id", FILTER)
            .text("externalSource", "o.external_source", FILTER)
            .bool("imported", "o.imported", FILTER)
            .bool("stageKept", "(o.master_stage is not null and o.master_stage <> o.stage)", FILTER)
            .text("name", "o.name", FILTER, PREFIX, SORT, NOT_NULL)
            .date("closeDate", "o.close_date", FILTER, RANGE, SORT)
            .date("closedOn", "o.closed_on", RANGE)
            .date("engagedOn", "o.engaged_on", RANGE)
            .decimal("amount", "o.amount", RANGE, SORT, NOT_NULL)
            .stamps("o")
            .instant("stageEnteredAt", "o.stage_entered_at", RANGE, SORT, NOT_NULL)
            .plainSorts("createdAt", "updatedAt", "closeDate")
            .accessPath("accountId", "createdAt")
            .accessPath("owner", "createdAt")
            .accessPath("partnerId", "createdAt")
            .accessPath("stage", "closeDate")
            .accessPath("teamMember", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private OpportunityList() {}
}
