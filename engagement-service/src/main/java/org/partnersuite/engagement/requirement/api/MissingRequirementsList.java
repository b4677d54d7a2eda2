package org.partnersuite.engagement.requirement.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.engagement.account.AccountStore;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How opportunities with something missing are listed. */
final class MissingRequirementsList {
    static final ListDefinition<MissingRequirements> LIST = ListDefinition.of(MissingRequirements.class)
            .select("r.opportunity_id, o.name, r.account_id, r.owner, r.stage, r.missing, r.recommended,"
                    + " r.evaluated_at")
            .from("opportunity_requirements r join " + OpportunityRow.joined("r.opportunity_id"))
            .where("r.missing <> '{}'")
            .partnerSees("r.partner_id = ?")
            .id("r.opportunity_id")
            .codes("missing", "r.missing", FILTER)
            .codes("recommended", "r.recommended", FILTER)
            .text("owner", "r.owner", FILTER)
            .codes("teamMember", "o.team_people", FILTER)
            .lookedUp("accountId", "r.account_id", AccountStore.SURVIVOR)
            .uuid("partnerId", "r.partner_id", FILTER)
            .code("stage", "r.stage", FILTER)
            .text("geography", "r.geography", FILTER)
            .text("market", "r.market", FILTER)
            .instant("createdAt", "r.created_at", RANGE, SORT, NOT_NULL)
            .plainSorts("createdAt")
            .accessPath("owner", "createdAt")
            .accessPath("accountId", "createdAt")
            .accessPath("partnerId", "createdAt")
            .sortedBy("-createdAt")
            .build();

    private MissingRequirementsList() {}
}
