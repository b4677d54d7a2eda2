package org.partnersuite.reporting.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Mark;

/** Opportunities that count elsewhere than before, and all that hangs on them with them. */
final class CountChanges {
    private final CellTable cells;
    private final MarkTable marks;
    private final DimensionCodes codes;
    private final List<Move> moves = new ArrayList<>();

    private record Move(
            UUID id,
            @Nullable CountedOpportunity before,
            @Nullable CountedOpportunity after) {}

    CountChanges(CellTable cells, MarkTable marks, DimensionCodes codes) {
        this.cells = cells;
        this.marks = marks;
        this.codes = codes;
    }

    /** @param before null for one that was not known, {@code after} null for one that is gone */
    void move(UUID id, @Nullable CountedOpportunity before, @Nullable CountedOpportunity after) {
        if (before == null || after == null || !before.countsAs(after)) {
            moves.add(new Move(id, before, after));
        }
    }

    /** The opportunities are locked: what hangs on them stays. */
    void apply(Handle db) {
        if (moves.isEmpty()) {
            return;
        }
        Map<UUID, List<Mark>> hanging =
                marks.of(db, moves.stream().map(Move::id).toList());
        CellDeltas opportunities = new CellDeltas(codes);
        MarkDeltas marked = new MarkDeltas(codes);
        for (Move move : moves) {
            List<Mark> along = hanging.getOrDefault(move.id(), List.of());
            if (move.before() != null) {
                opportunities.remove(move.before());
                marked.remove(move.before(), along);
                marked.remove(move.before(), move.before().marks());
            }
            if (move.after() != null) {
                opportunities.add(move.after());
                marked.add(move.after(), along);
                marked.add(move.after(), move.after().marks());
            }
        }
        cells.apply(db, opportunities.changes());
        marks.apply(db, marked);
    }
}
