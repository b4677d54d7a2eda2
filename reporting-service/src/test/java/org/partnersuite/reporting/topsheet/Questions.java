package org.partnersuite.reporting.topsheet;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Period;

/** Questions as tests ask them. */
final class Questions {
    private Questions() {}

    static Question of(String period) {
        return of(period, Map.of());
    }

    static Question of(String period, Map<Dimension, SortedSet<String>> filters, String... currencies) {
        return new Question(Period.parse(period).orElseThrow(), filters, new TreeSet<>(List.of(currencies)), List.of());
    }

    static SortedSet<String> any(String... values) {
        return new TreeSet<>(List.of(values));
    }
}
