package org.partnersuite.reporting.projection;

import java.util.Comparator;
import java.util.UUID;

/**
 * A client, and the value of a dimension by which its completed briefings are counted.
 *
 * @param dimension see {@link DimensionCodes#dimension}; {@link DimensionCodes#ALL} for all opportunities
 * @param value the code of the briefed opportunities' value
 */
record ClientLine(UUID account, short dimension, short value) implements Comparable<ClientLine> {
    private static final Comparator<ClientLine> ORDER = Comparator.comparing(ClientLine::account)
            .thenComparing(ClientLine::dimension)
            .thenComparing(ClientLine::value);

    @Override
    public int compareTo(ClientLine other) {
        return ORDER.compare(this, other);
    }
}
