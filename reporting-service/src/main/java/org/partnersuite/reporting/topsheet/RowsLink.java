package org.partnersuite.reporting.topsheet;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.ListLink;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.pipeline.Stage;

/** Links to the rows behind the figures of one group: the question as filters of the list of opportunities. */
final class RowsLink {
    private static final ListLink ROWS = new ListLink("/v1/reporting/opportunities");

    /** The filters that are the same for every figure of the group. */
    private final ListLink group;

    /** Null when the group is a quarter. */
    private final @Nullable Period period;

    /** The rows of the total. */
    RowsLink(Question question) {
        this(all(question), question.period());
    }

    /** The rows of one group. */
    RowsLink(Question question, Grouping by, String value) {
        this(narrowed(all(question), by, value), by == Grouping.QUARTER ? null : question.period());
    }

    /** The joint ones among the rows of one group of lead organisations. */
    static RowsLink joint(Question question, Grouping by, String value) {
        ListLink rows = narrowed(all(question), by, value).with(Dimension.JOINT.parameter(), "true");
        return new RowsLink(rows, question.period());
    }

    private RowsLink(ListLink group, @Nullable Period period) {
        this.group = group;
        this.period = period;
    }

    String of(Collection<Stage> stages) {
        ListLink rows = staged(group, stages);
        return (period == null ? rows : dated(rows, period)).toString();
    }

    /** @param open the open stages */
    String undated(Collection<Stage> open) {
        return staged(group, open).with("dated", "false").toString();
    }

    /** The rows of a list that the question's filters find, in all currencies. */
    static ListLink filtered(ListLink list, Question question) {
        ListLink rows = list.with("watsonx", "true");
        for (Map.Entry<Dimension, SortedSet<String>> filter : question.filters().entrySet()) {
            rows = rows.with(filter.getKey().parameter(), filter.getValue());
        }
        return rows;
    }

    private static ListLink all(Question question) {
        ListLink rows = filtered(ROWS, question);
        return question.currencies().isEmpty() ? rows : rows.with("currency", question.currencies());
    }

    private static ListLink narrowed(ListLink rows, Grouping by, String value) {
        if (by != Grouping.ORGANISATION) {
            return rows.with(by.parameter(), value);
        }
        boolean jointly = value.equals(Grouping.JOINTLY);
        ListLink joint = rows.with(Dimension.JOINT.parameter(), String.valueOf(jointly));
        return jointly ? joint : joint.with(Dimension.LEAD_ORGANISATION.parameter(), value);
    }

    static ListLink dated(ListLink rows, Period period) {
        Period.Range range = period.range();
        if (range == null) {
            return rows.with("dated", "true");
        }
        return range.from().equals(range.to())
                ? rows.with("quarter", range.from().toString())
                : rows.from("quarter", range.from()).to("quarter", range.to());
    }

    static ListLink staged(ListLink rows, Collection<Stage> stages) {
        return rows.with("stage", stages.stream().map(Stage::code).toList());
    }
}
