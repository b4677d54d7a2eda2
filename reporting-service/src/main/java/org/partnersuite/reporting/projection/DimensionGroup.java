package org.partnersuite.reporting.projection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnersuite.reporting.pipeline.Dimension;

/** Dimensions that rollups keep together: a market nearly determines its geography, and there are few organisations. */
enum DimensionGroup {
    TERRITORY(Dimension.GEOGRAPHY, Dimension.MARKET),
    ORGANISATION(Dimension.LEAD_ORGANISATION, Dimension.JOINT),
    INDUSTRY(Dimension.INDUSTRY),
    OFFERING(Dimension.OFFERING),
    USE_CASE(Dimension.USE_CASE);

    private final Set<Dimension> dimensions;

    DimensionGroup(Dimension... dimensions) {
        this.dimensions = EnumSet.copyOf(List.of(dimensions));
    }

    Set<Dimension> dimensions() {
        return dimensions;
    }
}
