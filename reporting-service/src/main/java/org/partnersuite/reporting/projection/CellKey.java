package org.partnersuite.reporting.projection;

import java.util.Comparator;

/**
 * The key of a cell. Every transaction writes its cells in this order, so that two writers never deadlock. Rollups
 * with few cells, which all writers share, come last and are locked for the shortest time.
 *
 * @param family the code of the {@link Rollup}
 * @param offering see {@link Coordinates}
 * @param useCase see {@link Coordinates}
 */
record CellKey(
        short family,
        short offering,
        short useCase,
        short industry,
        short market,
        short geography,
        short lead,
        short joint,
        short quarter,
        short stage,
        short currency)
        implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::family)
            .reversed()
            .thenComparing(CellKey::offering)
            .thenComparing(CellKey::useCase)
            .thenComparing(CellKey::industry)
            .thenComparing(CellKey::market)
            .thenComparing(CellKey::geography)
            .thenComparing(CellKey::lead)
            .thenComparing(CellKey::joint)
            .thenComparing(CellKey::quarter)
            .thenComparing(CellKey::stage)
            .thenComparing(CellKey::currency);

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
