package org.partnersuite.reporting.topsheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.projection.DimensionCodes;
import org.partnersuite.reporting.projection.ReadModel;
import org.partnersuite.reporting.projection.Rollup;

/** One statement for all sums that answer a question: the total and all breakdowns. */
final class CellQuery {
    private final Question question;
    private final CellFilter filter;
    private final List<String> parts = new ArrayList<>();

    CellQuery(Question question, DimensionCodes codes) {
        this.question = question;
        this.filter = new CellFilter(question, codes);
        add(null);
        question.groupBy().forEach(this::add);
    }

    /**
     * Its columns: breakdown (0 is the total), value as a code, stage, currency, undated, jointly (within lead
     * organisations), opportunities, amount.
     */
    String sql() {
        return filter.statement(parts);
    }

    /** The values of the statement's parameters. */
    List<Object> values() {
        return filter.values();
    }

    private static String value(@Nullable Grouping by) {
        return switch (by) {
            case null -> "0";
            case QUARTER -> "quarter";
            case ORGANISATION -> "case when joint = " + DimensionCodes.joint(true) + " then 0 else lead end";
            default -> by.required().column();
        };
    }

    /** A rollup that keeps the lead organisation keeps what is joint, too. */
    private static String jointly(@Nullable Grouping by) {
        return by == Grouping.LEAD_ORGANISATION ? "joint = " + DimensionCodes.joint(true) : "false";
    }

    private void add(@Nullable Grouping by) {
        Rollup rollup = Rollup.smallestWith(question.dimensions(by));
        Dimension dimension = by == null ? null : by.dimension();
        CellFilter.Selected cells = filter.of(rollup, dimension);
        parts.add("select " + parts.size() + " as breakdown, " + value(by) + "::int as value, stage, currency,"
                + " quarter = 0 as undated, " + jointly(by) + " as jointly, sum(opportunities" + cells.counted()
                + ") as opportunities, sum(amount"
                + cells.whole() + ") as amount from " + ReadModel.CELLS + cells.rest() + filter.ofCurrencies()
                + " group by 2, 3, 4, 5, 6");
    }
}
