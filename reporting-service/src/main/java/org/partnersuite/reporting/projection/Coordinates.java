package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnersuite.reporting.pipeline.Dimension;

/**
 * The codes that an opportunity is counted at along a multi-valued dimension: each of its values and, when it has several,
 * minus the code of their set. A sum over several values counts the opportunity once for each of them that it has; the
 * set's cell says how many those are, so that the rest can be subtracted.
 */
final class Coordinates {
    /** Follows the name of a dimension in the name of its sets, whose values are lists of codes. */
    private static final String SETS = "_set";

    private Coordinates() {}

    static List<Short> of(Dimension dimension, Collection<String> values, DimensionCodes codes) {
        TreeSet<Short> single = new TreeSet<>();
        values.forEach(value -> single.add(codes.code(dimension, value)));
        if (single.size() < 2) {
            return List.copyOf(single);
        }
        String set = single.stream().map(String::valueOf).collect(Collectors.joining(","));
        return Stream.concat(Stream.of((short) -codes.code(dimension.column() + SETS, set)), single.stream())
                .toList();
    }
}
