package org.partnersuite.reporting.projection;

import java.util.Comparator;

/**
 * Where a mark is counted; written in this order as cells are, after them.
 *
 * @param place as of the opportunity's cell, without stage and currency
 */
record MarkKey(CellKey place, short figure) implements Comparable<MarkKey> {
    private static final Comparator<MarkKey> ORDER =
            Comparator.comparing(MarkKey::place).thenComparing(MarkKey::figure);

    static MarkKey of(CellKey o, short quarter, short figure) {
        return new MarkKey(
                new CellKey(
                        o.family(),
                        o.offering(),
                        o.useCase(),
                        o.industry(),
                        o.market(),
                        o.geography(),
                        o.lead(),
                        o.joint(),
                        quarter,
                        (short) 0,
                        (short) 0),
                figure);
    }

    @Override
    public int compareTo(MarkKey other) {
        return ORDER.compare(this, other);
    }
}
