package org.partnersuite.reporting.topsheet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.partnersuite.reporting.pipeline.Axis;
import org.partnersuite.reporting.pipeline.Period;

/**
 * What a topsheet is asked.
 *
 * @param filters for an axis the values of which any is wanted; an axis that is not there is not filtered
 * @param currencies empty for all
 */
public record Question(
        Period period, Map<Axis, SortedSet<String>> filters, SortedSet<String> currencies, List<Grouping> groupBy) {

    public Question {
        filters = filters.isEmpty() ? Map.of() : new EnumMap<>(filters);
        groupBy = List.copyOf(groupBy);
    }

    /** The axes that a breakdown needs its cells to tell apart. */
    Set<Axis> axes(@Nullable Grouping by) {
        EnumSet<Axis> axes = EnumSet.noneOf(Axis.class);
        axes.addAll(filters.keySet());
        if (by != null && by.axis() != null) {
            axes.add(by.axis());
        }
        return axes;
    }
}
