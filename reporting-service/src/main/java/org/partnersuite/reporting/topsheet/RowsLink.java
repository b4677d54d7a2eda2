package org.partnersuite.reporting.topsheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.pipeline.Stage;
import org.partnersuite.reporting.pipeline.ValueList;

/** The address of the rows behind a figure: the same question, as a filter of the list of opportunities. */
final class RowsLink {
    private static final String ROWS = "/v1/reporting/opportunities";

    private final Map<String, Collection<String>> filters = new LinkedHashMap<>();
    private final Period period;

    /** The rows of the whole. */
    RowsLink(Question question) {
        filters.put("watsonx", List.of("true"));
        question.filters().forEach((axis, values) -> filters.put(axis.parameter(), values));
        if (!question.currencies().isEmpty()) {
            filters.put("currency", question.currencies());
        }
        period = question.period();
    }

    /** The rows of one group. */
    RowsLink(Question question, Grouping by, String value) {
        this(question);
        filters.put(by.parameter(), List.of(value));
    }

    String of(Collection<Stage> stages) {
        Map<String, Collection<String>> all = staged(stages);
        Period.Range range = period.range();
        if (!filters.containsKey(Grouping.QUARTER.parameter())) {
            if (range == null) {
                all.put("dated", List.of("true"));
            } else if (range.from().equals(range.to())) {
                all.put("quarter", List.of(range.from().toString()));
            } else {
                all.put("quarter.gte", List.of(range.from().toString()));
                all.put("quarter.lte", List.of(range.to().toString()));
            }
        }
        return address(all);
    }

    String undated() {
        Map<String, Collection<String>> all = staged(Stage.OPEN);
        all.put("dated", List.of("false"));
        return address(all);
    }

    private Map<String, Collection<String>> staged(Collection<Stage> stages) {
        Map<String, Collection<String>> all = new LinkedHashMap<>(filters);
        all.put("stage", stages.stream().map(Stage::name).toList());
        return all;
    }

    private static String address(Map<String, Collection<String>> filters) {
        return filters.entrySet().stream()
                .map(e -> e.getKey() + "="
                        + e.getValue().stream().map(RowsLink::encoded).collect(Collectors.joining(",")))
                .collect(Collectors.joining("&", ROWS + "?", ""));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(ValueList.escape(value), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
