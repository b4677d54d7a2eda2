package org.partnersuite.reporting.topsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.ReadModel;
import org.partnersuite.reporting.projection.Rollup;

/** The number of indicators that a question finds, by indicator, with undated ones separate. */
final class IndicatorTally {
    private record Key(Indicator indicator, boolean undated) {}

    private final Map<Key, Long> counts = new HashMap<>();

    static IndicatorTally read(Handle db, Question question, DimensionCodes codes) {
        CellFilter filter = new CellFilter(question, codes);
        CellFilter.Selected cells = filter.of(Rollup.smallestOfIndicatorsWith(question.dimensions(null)), null);
        String sql = filter.statement(List.of("select figure, quarter = 0 as undated, sum(marks" + cells.counted()
                + ") as marks from " + ReadModel.INDICATOR_CELLS + cells.rest() + " group by 1, 2"));
        IndicatorTally tally = new IndicatorTally();
        db.select(sql, filter.values().toArray())
                .map((row, context) -> tally.counts.put(
                        new Key(
                                Indicator.ofFigure(codes.value(DimensionCodes.FIGURE, row.getShort("figure")), null),
                                row.getBoolean("undated")),
                        row.getLong("marks")))
                .list();
        return tally;
    }

    long count(Indicator.Kind kind, boolean undated, Predicate<String> detail) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().undated() == undated
                        && e.getKey().indicator().kind() == kind)
                .filter(e -> detail.test(e.getKey().indicator().detail()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The details of one kind. */
    Stream<String> details(Indicator.Kind kind) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() != 0 && e.getKey().indicator().kind() == kind)
                .map(e -> e.getKey().indicator().detail());
    }
}
