package org.partnersuite.reporting.topsheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Axis;
import org.partnersuite.reporting.projection.CellFamily;
import org.partnersuite.reporting.projection.DimensionCodes;

/** The sums over cells that answer a question, the whole and all its breakdowns, as one statement. */
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

    /** Columns: breakdown (0 is the whole), its value as a code, stage, currency, whether undated, opportunities, amount. */
    String sql() {
        return filter.statement(parts);
    }

    /** What the parameters of the SQL are. */
    List<Object> values() {
        return filter.values();
    }

    private static String value(@Nullable Grouping by) {
        return switch (by) {
            case null -> "0";
            case QUARTER -> "quarter";
            case ORGANISATION -> "case when joint = " + DimensionCodes.joint(true) + " then 0 else lead end";
            default -> CellFilter.COLUMNS.getOrDefault(by.axis(), "0");
        };
    }

    private void add(@Nullable Grouping by) {
        CellFamily family = CellFamily.smallestWith(question.axes(by));
        Axis axis = by == null ? null : by.axis();
        CellFilter.Selected cells = filter.of(family, axis);
        parts.add("select " + parts.size() + " as breakdown, " + value(by) + "::int as value, stage, currency,"
                + " quarter = 0 as undated, sum(opportunities" + cells.counted() + ") as opportunities, sum(amount"
                + cells.whole() + ") as amount from cell" + cells.rest() + filter.ofCurrencies()
                + " group by 2, 3, 4, 5");
    }
}
