package org.partnersuite.engagement.identified.api;

import static org.partnersuite.platform.rest.list.Use.FILTER;
import static org.partnersuite.platform.rest.list.Use.NOT_NULL;
import static org.partnersuite.platform.rest.list.Use.RANGE;
import static org.partnersuite.platform.rest.list.Use.SORT;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.opportunity.OpportunityKind;
import org.partnersuite.engagement.opportunity.OpportunityRow;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.platform.rest.list.ListDefinition;

/** How identified opportunities are listed: the rows behind the figures. */
final class IdentifiedOpportunityList {
    static final ListDefinition<Row> LIST = ListDefinition.of(Row.class)
            .select("i.*, " + OpportunityRow.NAME + " as name")
            .from("identified_opportunity i")
            .id("i.opportunity_id")
            .code("kind", "i.kind", OpportunityKind.class, FILTER)
            .code("role", "i.role", TeamMember.Role.class, FILTER)
            .text("person", "i.person", FILTER)
            .date("engagedOn", "i.engaged_on", RANGE, SORT, NOT_NULL)
            .plainSorts("engagedOn")
            .accessPath("person", "engagedOn")
            .accessPath("role", "engagedOn")
            .sortedBy("-engagedOn")
            .build();

    private IdentifiedOpportunityList() {}

    /** An identified opportunity. */
    @Schema(name = "IdentifiedOpportunity", description = "An opportunity that a technical team identified.")
    public record Row(
            UUID opportunityId,

            @Schema(maxLength = 300, examples = "Talent assistant for stores")
            String name,

            OpportunityKind kind,

            @Schema(description = "Role of who identified it.")
            TeamMember.Role role,

            @Schema(maxLength = 200, description = "Who identified it.", examples = "joe")
            String person,

            @Schema(description = "The day that its period is taken from.", examples = "2026-02-03")
            LocalDate engagedOn) {}
}
