package org.partnersuite.reporting.topsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.partnersuite.reporting.pipeline.Mark;
import org.partnersuite.reporting.projection.CellFamily;
import org.partnersuite.reporting.projection.DimensionCodes;

/** How many marks of each figure a question finds, those in no quarter apart. */
final class MarkTally {
    private record Place(Mark mark, boolean undated) {}

    private final Map<Place, Long> counts = new HashMap<>();

    static MarkTally read(Handle db, Question question, DimensionCodes codes) {
        CellFilter filter = new CellFilter(question, codes);
        CellFilter.Selected cells = filter.of(CellFamily.smallestOfMarksWith(question.axes(null)), null);
        String sql = filter.statement(List.of("select figure, quarter = 0 as undated, sum(marks" + cells.counted()
                + ") as marks from mark_cell" + cells.rest() + " group by 1, 2"));
        MarkTally tally = new MarkTally();
        try (Query query = db.createQuery(sql)) {
            int position = 0;
            for (Object value : filter.values()) {
                query.bind(position++, value);
            }
            query.map((row, context) -> tally.counts.put(
                            new Place(
                                    Mark.ofFigure(codes.value(DimensionCodes.FIGURE, row.getShort("figure")), null),
                                    row.getBoolean("undated")),
                            row.getLong("marks")))
                    .list();
        }
        return tally;
    }

    long count(Mark.Kind kind, boolean undated, Predicate<String> detail) {
        return counts.entrySet().stream()
                .filter(e ->
                        e.getKey().undated() == undated && e.getKey().mark().kind() == kind)
                .filter(e -> detail.test(e.getKey().mark().detail()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** What is told apart of a kind, wherever it counts. */
    Stream<String> details(Mark.Kind kind) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() != 0 && e.getKey().mark().kind() == kind)
                .map(e -> e.getKey().mark().detail());
    }
}
