package org.partnersuite.customersuccess.team.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How members of teams are listed. */
final class TeamMemberList {
    static final ListDefinition<TeamMemberResponse> LIST = ListDefinition.of(TeamMemberResponse.class)
            .select("m.*")
            .from("team_member m")
            .partnerSees("m.partner_id = ?")
            .id("m.id")
            .uuid("customerId", "m.customer_id", FILTER)
            .uuid("subscriptionId", "m.subscription_id", FILTER)
            .text("person", "m.person", FILTER)
            .uuid("partnerId", "m.partner_id", FILTER)
            .code("role", "m.role", TeamRole.class, FILTER)
            .bool("lead", "m.lead", FILTER)
            .date("from", "m.from_day", RANGE, SORT, NOT_NULL)
            .date("to", "m.to_day", RANGE)
            .stamps("m")
            .plainSorts("createdAt", "updatedAt", "from")
            .accessPath("customerId", "from")
            .accessPath("person", "from")
            .sortedBy("-from")
            .build();

    private TeamMemberList() {}
}
