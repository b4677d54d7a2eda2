package org.partnersuite.reporting.projection;

import java.util.Comparator;
import java.util.UUID;

/**
 * A client's completed briefings along which quarters are counted.
 *
 * @param dimension see {@link #dimension}; 0 is all
 * @param value the dimension's code of a value of the briefed opportunities
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
