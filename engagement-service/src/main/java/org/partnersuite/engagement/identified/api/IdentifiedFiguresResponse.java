package org.partnersuite.engagement.identified.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.identified.IdentifiedFigures.Figure;
import org.partnersuite.engagement.opportunity.OpportunityKind;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.period.RowsOf;
import org.partnersuite.platform.rest.ListLink;

@Schema(name = "IdentifiedFigures", description = "Identified opportunities by period, role and person.")
record IdentifiedFiguresResponse(List<Item> items) {

    /** One role and person in one period. */
    @Schema(name = "IdentifiedFiguresItem", description = "Figures of one role and person in one period.")
    record Item(
            @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", description = "First month.", examples = "2026-01")
            String from,

            @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", description = "Last month.", examples = "2026-03")
            String to,

            TeamMember.Role role,

            @Schema(maxLength = 200, examples = "joe") String person,

            RowsOf technical,
            RowsOf deployment) {}

    static IdentifiedFiguresResponse of(List<Figure> figures) {
        return new IdentifiedFiguresResponse(
                figures.stream().map(IdentifiedFiguresResponse::item).toList());
    }

    private static Item item(Figure figure) {
        return new Item(
                figure.months().from().toString(),
                figure.months().to().toString(),
                figure.role(),
                figure.person(),
                RowsOf.of(figure.technical(), rows(figure, OpportunityKind.TECHNICAL)),
                RowsOf.of(figure.deployment(), rows(figure, OpportunityKind.DEPLOYMENT)));
    }

    private static ListLink rows(Figure figure, OpportunityKind kind) {
        return new ListLink("/v1/engagement/identified-opportunities")
                .with("role", figure.role().name())
                .with("person", figure.person())
                .with("kind", kind.name())
                .from("engagedOn", figure.months().firstDay())
                .to("engagedOn", figure.months().lastDay());
    }
}
