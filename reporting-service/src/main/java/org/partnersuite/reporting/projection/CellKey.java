package org.partnersuite.reporting.projection;

import java.util.Comparator;

/**
 * Where an opportunity is counted. All cells of one transaction are written in this order, whoever writes, so that two
 * writers never wait for each other in a circle.
 *
 * @param offering the offering of the line, in families of offerings; an opportunity with two of them is in two cells
 * @param offerings the bits of all its watsonx offerings: with them a sum over several counts each opportunity once
 * @param useCases the bits of its use cases
 */
record CellKey(
        short family,
        short lane,
        short quarter,
        short market,
        short industry,
        short stage,
        short geography,
        short lead,
        short joint,
        short currency,
        short offering,
        long offerings,
        long useCases)
        implements Comparable<CellKey> {

    private static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::family)
            .thenComparing(CellKey::lane)
            .thenComparing(CellKey::quarter)
            .thenComparing(CellKey::market)
            .thenComparing(CellKey::industry)
            .thenComparing(CellKey::stage)
            .thenComparing(CellKey::geography)
            .thenComparing(CellKey::lead)
            .thenComparing(CellKey::joint)
            .thenComparing(CellKey::currency)
            .thenComparing(CellKey::offering)
            .thenComparing(CellKey::offerings)
            .thenComparing(CellKey::useCases);

    @Override
    public int compareTo(CellKey other) {
        return ORDER.compare(this, other);
    }
}
