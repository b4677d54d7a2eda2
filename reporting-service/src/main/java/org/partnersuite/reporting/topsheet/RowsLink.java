package org.partnersuite.reporting.topsheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.list.ValueList;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.pipeline.Stage;

/** Links to the rows behind the figures of one group: the question as filters of the list of opportunities. */
final class RowsLink {
    private static final String ROWS = "/v1/reporting/opportunities";

    /** The filters that are the same for every figure of the group. */
    private final String group;

    /** The period, unless the group is a quarter. */
    private final String dated;

    /** The rows of the total. */
    RowsLink(Question question) {
        this(filters(question), period(question.period().range()));
    }

    /** The rows of one group. */
    RowsLink(Question question, Grouping by, String value) {
        this(
                narrowed(question, by, value),
                by == Grouping.QUARTER ? Map.of() : period(question.period().range()));
    }

    /** The joint ones among the rows of one group of lead organisations. */
    static RowsLink joint(Question question, Grouping by, String value) {
        Map<String, Collection<String>> filters = narrowed(question, by, value);
        filters.put(Dimension.JOINT.parameter(), List.of("true"));
        return new RowsLink(filters, period(question.period().range()));
    }

    private RowsLink(Map<String, Collection<String>> group, Map<String, Collection<String>> dated) {
        this.group = ROWS + "?" + address(group);
        this.dated = dated.isEmpty() ? "" : "&" + address(dated);
    }

    String of(Collection<Stage> stages) {
        return group + "&" + staged(stages) + dated;
    }

    /** @param open the open stages */
    String undated(Collection<Stage> open) {
        return group + "&" + staged(open) + "&dated=false";
    }

    static Map<String, Collection<String>> filters(Question question) {
        Map<String, Collection<String>> filters = new LinkedHashMap<>();
        filters.put("watsonx", List.of("true"));
        question.filters().forEach((dimension, values) -> filters.put(dimension.parameter(), values));
        if (!question.currencies().isEmpty()) {
            filters.put("currency", question.currencies());
        }
        return filters;
    }

    private static Map<String, Collection<String>> narrowed(Question question, Grouping by, String value) {
        Map<String, Collection<String>> filters = filters(question);
        switch (by) {
            case ORGANISATION -> {
                filters.put(Dimension.JOINT.parameter(), List.of(String.valueOf(value.equals(Grouping.JOINTLY))));
                if (!value.equals(Grouping.JOINTLY)) {
                    filters.put(Dimension.LEAD_ORGANISATION.parameter(), List.of(value));
                }
            }
            default -> filters.put(by.parameter(), List.of(value));
        }
        return filters;
    }

    static Map<String, Collection<String>> period(Period.@Nullable Range range) {
        if (range == null) {
            return Map.of("dated", List.of("true"));
        }
        if (range.from().equals(range.to())) {
            return Map.of("quarter", List.of(range.from().toString()));
        }
        Map<String, Collection<String>> bounds = new LinkedHashMap<>();
        bounds.put("quarter.gte", List.of(range.from().toString()));
        bounds.put("quarter.lte", List.of(range.to().toString()));
        return bounds;
    }

    static String staged(Collection<Stage> stages) {
        return stages.stream().map(Stage::code).collect(Collectors.joining(",", "stage=", ""));
    }

    static String address(Map<String, Collection<String>> filters) {
        return filters.entrySet().stream()
                .map(e -> e.getKey() + "="
                        + e.getValue().stream().map(RowsLink::encoded).collect(Collectors.joining(",")))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String value) {
        return URLEncoder.encode(ValueList.escape(value), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
