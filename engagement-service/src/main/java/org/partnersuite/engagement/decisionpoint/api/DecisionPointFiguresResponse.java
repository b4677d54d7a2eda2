package org.partnersuite.engagement.decisionpoint.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.engagement.decisionpoint.DecisionPointFigures.Figure;
import org.partnersuite.engagement.decisionpoint.DecisionPointStatus;
import org.partnersuite.engagement.period.RowsOf;
import org.partnersuite.platform.rest.ListLink;

@Schema(name = "DecisionPointFigures", description = "Decision points landed and expanded, by period and owner.")
record DecisionPointFiguresResponse(List<Item> items) {

    /** One owner in one period. */
    @Schema(name = "DecisionPointFiguresItem", description = "Figures of one owner in one period.")
    record Item(
            @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", description = "First month.", examples = "2026-01")
            String from,

            @Schema(pattern = "^[0-9]{4}-[0-9]{2}$", description = "Last month.", examples = "2026-03")
            String to,

            @Schema(maxLength = 200, examples = "joe") String owner,

            RowsOf landed,
            RowsOf expanded) {}

    static DecisionPointFiguresResponse of(List<Figure> figures) {
        return new DecisionPointFiguresResponse(
                figures.stream().map(DecisionPointFiguresResponse::item).toList());
    }

    private static Item item(Figure figure) {
        return new Item(
                figure.months().from().toString(),
                figure.months().to().toString(),
                figure.owner(),
                RowsOf.of(figure.landed(), rows(figure, DecisionPointStatus.LANDED)),
                RowsOf.of(figure.expanded(), rows(figure, DecisionPointStatus.EXPANDED)));
    }

    private static ListLink rows(Figure figure, DecisionPointStatus status) {
        return new ListLink("/v1/engagement/decision-points/figures/moves")
                .with("owner", figure.owner())
                .with("status", status.name())
                .from("at", figure.months().begin())
                .to("at", figure.months().end().minusNanos(1000));
    }
}
