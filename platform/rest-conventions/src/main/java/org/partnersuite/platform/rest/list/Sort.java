package org.partnersuite.platform.rest.list;

import java.util.List;
import java.util.stream.Collectors;

/** One key of an order. */
record Sort(ListField field, boolean descending) {

    /** PostgreSQL's own place for nulls (the greatest value), so that an ordinary index has this order. */
    String orderBy(String expression) {
        return expression + (descending ? " desc" : " asc");
    }

    static String text(List<Sort> sorts) {
        return sorts.stream()
                .map(s -> (s.descending ? "-" : "") + s.field.name())
                .collect(Collectors.joining(","));
    }
}
