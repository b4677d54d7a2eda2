package org.partnersuite.reporting.topsheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.pipeline.Period;

/**
 * A question that a topsheet answers.
 *
 * @param filters by dimension, the values of which any is accepted
 * @param currencies the accepted currencies; empty for all
 */
public record Question(
        Period period,
        Map<Dimension, SortedSet<String>> filters,
        SortedSet<String> currencies,
        List<Grouping> groupBy) {

    public Question {
        filters = filters.isEmpty() ? Map.of() : new EnumMap<>(filters);
        groupBy = List.copyOf(groupBy);
    }

    /**
     * The dimensions that the cells of a breakdown must distinguish.
     *
     * @param by null for the total
     */
    Set<Dimension> dimensions(@Nullable Grouping by) {
        EnumSet<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        dimensions.addAll(filters.keySet());
        if (by != null && by.dimension() != null) {
            dimensions.add(by.dimension());
        }
        return dimensions;
    }
}
