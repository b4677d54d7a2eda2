package org.partnersuite.reporting.projection;

import java.util.Comparator;

/**
 * The key of an indicator cell. They are written in this order, after the cells of opportunities.
 *
 * @param cell the coordinates of the opportunity, without stage and currency
 */
record IndicatorKey(CellKey cell, short figure) implements Comparable<IndicatorKey> {
    private static final Comparator<IndicatorKey> ORDER =
            Comparator.comparing(IndicatorKey::cell).thenComparing(IndicatorKey::figure);

    static IndicatorKey of(CellKey o, short quarter, short figure) {
        return new IndicatorKey(
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
    public int compareTo(IndicatorKey other) {
        return ORDER.compare(this, other);
    }
}
