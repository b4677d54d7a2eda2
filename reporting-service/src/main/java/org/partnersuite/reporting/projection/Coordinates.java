package org.partnersuite.reporting.projection;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where an opportunity is counted along a dimension of which it may have several values: once at each value and, when they
 * are several, once at minus the code of their set. Summed over the wanted values it is counted once too often for each
 * further wanted value that its set has, which the cell of the set tells.
 */
final class Coordinates {
    /** Names the dimension whose values are sets of the other's codes. */
    private static final String SETS = "_set";

    private Coordinates() {}

    static List<Short> of(String dimension, Collection<String> values, DimensionCodes codes) {
        TreeSet<Short> single = new TreeSet<>();
        values.forEach(value -> single.add(codes.code(dimension, value)));
        if (single.size() < 2) {
            return List.copyOf(single);
        }
        String set = single.stream().map(String::valueOf).collect(Collectors.joining(","));
        return Stream.concat(Stream.of((short) -codes.code(dimension + SETS, set)), single.stream())
                .toList();
    }
}
