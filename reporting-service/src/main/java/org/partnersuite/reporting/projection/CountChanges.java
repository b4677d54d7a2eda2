package org.partnersuite.reporting.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Indicator;

/** Moves opportunities from their former cells to their new ones, together with their indicators. */
final class CountChanges {
    private final CellTable cells;
    private final IndicatorTable indicators;
    private final DimensionCodes codes;
    private final List<Move> moves = new ArrayList<>();

    private record Move(
            UUID id,
            @Nullable CountedOpportunity before,
            @Nullable CountedOpportunity after) {}

    CountChanges(CellTable cells, IndicatorTable indicators, DimensionCodes codes) {
        this.cells = cells;
        this.indicators = indicators;
        this.codes = codes;
    }

    /**
     * @param before null for a new opportunity
     * @param after null for a deleted one
     */
    void move(UUID id, @Nullable CountedOpportunity before, @Nullable CountedOpportunity after) {
        if (before == null || after == null || !before.countsAs(after)) {
            moves.add(new Move(id, before, after));
        }
    }

    /** The opportunities must be locked, so that their children do not change. */
    void apply(Handle db) {
        if (moves.isEmpty()) {
            return;
        }
        Map<UUID, List<Indicator>> hanging =
                indicators.of(db, moves.stream().map(Move::id).toList());
        CellDeltas opportunities = new CellDeltas(codes);
        IndicatorDeltas marked = new IndicatorDeltas(codes);
        for (Move move : moves) {
            List<Indicator> along = hanging.getOrDefault(move.id(), List.of());
            if (move.before() != null) {
                opportunities.remove(move.before());
                marked.remove(move.before(), along);
                marked.remove(move.before(), move.before().indicators());
            }
            if (move.after() != null) {
                opportunities.add(move.after());
                marked.add(move.after(), along);
                marked.add(move.after(), move.after().indicators());
            }
        }
        cells.apply(db, opportunities.changes());
        indicators.apply(db, marked);
    }
}
