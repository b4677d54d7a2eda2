package org.partnersuite.engagement.effectiveness.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.partnersuite.engagement.effectiveness.Comparison;
import org.partnersuite.engagement.effectiveness.Question;
import org.partnersuite.platform.rest.list.ValueList;

/** The list of exactly those opportunities that a comparison counts. */
record RowsLink(Question question, Comparison comparison) {

    /** @param filter the parameter that takes the engagement type of this side */
    String to(String filter) {
        return "/v1/engagement/effectiveness/opportunities?closedOn.gte="
                + comparison.months().firstDay() + "&closedOn.lte="
                + comparison.months().lastDay() + geography() + stratum() + "&"
                + filter + "=" + comparison.engagementType();
    }

    private String geography() {
        String apart = comparison.geography();
        if (apart == null) {
            return geographies(question.geographies());
        }
        return apart.isEmpty() ? "&hasGeography=false" : geographies(List.of(apart));
    }

    private String stratum() {
        String value = comparison.stratum();
        if (value == null || question.by().isEmpty()) {
            return "";
        }
        String parameter = question.by().get().parameter();
        return value.isEmpty()
                ? "&has" + parameter.substring(0, 1).toUpperCase(Locale.ROOT) + parameter.substring(1) + "=false"
                : "&" + parameter + "=" + URLEncoder.encode(ValueList.escape(value), StandardCharsets.UTF_8);
    }

    private static String geographies(List<String> names) {
        return names.isEmpty()
                ? ""
                : names.stream()
                        .map(name -> URLEncoder.encode(ValueList.escape(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining(",", "&geography=", ""));
    }
}
