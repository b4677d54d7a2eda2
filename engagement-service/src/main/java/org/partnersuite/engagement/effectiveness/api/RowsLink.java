package org.partnersuite.engagement.effectiveness.api;

import org.partnersuite.engagement.effectiveness.Comparison;
import org.partnersuite.engagement.effectiveness.Question;
import org.partnersuite.platform.rest.ListLink;

/** The list of exactly those opportunities that a comparison counts. */
record RowsLink(Question question, Comparison comparison) {
    private static final String GEOGRAPHY = "geography";

    /** @param filter the parameter that takes the engagement type of this side */
    String to(String filter) {
        ListLink closed = new ListLink("/v1/engagement/effectiveness/opportunities")
                .from("closedOn", comparison.months().firstDay())
                .to("closedOn", comparison.months().lastDay());
        return stratum(geography(closed))
                .with(filter, comparison.engagementType())
                .toString();
    }

    private ListLink geography(ListLink rows) {
        String apart = comparison.geography();
        if (apart != null) {
            return group(rows, GEOGRAPHY, apart);
        }
        return question.geographies().isEmpty() ? rows : rows.with(GEOGRAPHY, question.geographies());
    }

    private ListLink stratum(ListLink rows) {
        String value = comparison.stratum();
        return value == null || question.by().isEmpty()
                ? rows
                : group(rows, question.by().get().parameter(), value);
    }

    /** @param value empty for the opportunities without one */
    private static ListLink group(ListLink rows, String parameter, String value) {
        return value.isEmpty() ? rows.without(parameter) : rows.with(parameter, value);
    }
}
