package org.partnersuite.engagement.effectiveness.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.partnersuite.engagement.effectiveness.Comparison;
import org.partnersuite.engagement.effectiveness.Question;
import org.partnersuite.platform.rest.list.ValueList;

/** The list of exactly those opportunities that a comparison counts. */
record RowsLink(Question question, Comparison comparison) {

    /** @param filter the parameter that takes the engagement type of this side */
    String to(String filter) {
        return "/v1/engagement/effectiveness/opportunities?closedOn.gte="
                + comparison.from().atDay(1) + "&closedOn.lte="
                + comparison.to().atEndOfMonth() + geography() + "&"
                + filter + "=" + comparison.engagementType();
    }

    private String geography() {
        String apart = comparison.geography();
        if (apart == null) {
            return geographies(question.geographies());
        }
        return apart.isEmpty() ? "&hasGeography=false" : geographies(List.of(apart));
    }

    private static String geographies(List<String> names) {
        return names.isEmpty()
                ? ""
                : names.stream()
                        .map(name -> URLEncoder.encode(ValueList.escape(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining(",", "&geography=", ""));
    }
}
