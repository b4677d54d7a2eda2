package org.partnersuite.engagement.roadblock.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.roadblock.RoadblockFigures.Cell;
import org.partnersuite.engagement.roadblock.RoadblockFigures.Dimension;
import org.partnersuite.engagement.roadblock.RoadblockFigures.Scope;
import org.partnersuite.platform.rest.ListLink;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "RoadblockSummary", description = "Counts of roadblocks. Each figure links to its rows.")
record RoadblockSummaryResponse(
        List<Dimension> by,

        @Schema(description = "Time up to which open roadblocks are counted as open.")
        Instant asOf,

        List<Item> items) {

    @Schema(name = "RoadblockSummaryItem", description = "Roadblocks with the same value in every dimension.")
    record Item(
            @Schema(maxLength = 100, examples = "DATA") @Nullable
            String category,

            @Schema(
                    maxLength = 100,
                    description = "Omitted for roadblocks without an offering.",
                    examples = "watsonx.ai")
            @Nullable
            String offering,

            @Schema(maxLength = 100, description = "Omitted when the geography is unknown.", examples = "Americas")
            @Nullable
            String geography,

            Figure open,
            Figure resolved,

            @Schema(description = "Mean days from raisedAt until resolvedAt, or until now.", examples = "12.5")
            BigDecimal meanDaysOpen) {}

    @Schema(name = "RoadblockFigure", description = "A count and the link to exactly these rows.")
    record Figure(
            @Schema(examples = "7") long count,

            @Schema(pattern = TextBounds.LINK, examples = "/v1/engagement/roadblocks?category=DATA&resolved=false")
            String rows) {}

    static RoadblockSummaryResponse of(Set<Dimension> by, Scope scope, Instant now, List<Cell> cells) {
        return new RoadblockSummaryResponse(
                List.copyOf(by),
                now,
                cells.stream().map(cell -> item(by, scope, cell)).toList());
    }

    private static Item item(Set<Dimension> by, Scope scope, Cell cell) {
        ListLink rows = rows(by, scope, cell);
        return new Item(
                cell.values().get(Dimension.CATEGORY),
                cell.values().get(Dimension.OFFERING),
                cell.values().get(Dimension.GEOGRAPHY),
                new Figure(cell.open(), rows.with("resolved", "false").toString()),
                new Figure(cell.resolved(), rows.with("resolved", "true").toString()),
                cell.meanDaysOpen());
    }

    private static ListLink rows(Set<Dimension> by, Scope scope, Cell cell) {
        ListLink rows = new ListLink("/v1/engagement/roadblocks");
        for (Dimension dimension : by) {
            String value = cell.values().get(dimension);
            rows = value == null ? rows.without(dimension.code()) : rows.with(dimension.code(), value);
        }
        if (scope.raisedFrom() != null) {
            rows = rows.from("raisedAt", scope.raisedFrom());
        }
        return scope.raisedTo() == null ? rows : rows.to("raisedAt", scope.raisedTo());
    }
}
