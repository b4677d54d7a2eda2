package org.partnersuite.reporting.projection;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnersuite.reporting.pipeline.Axis;

/** Axes that cells keep together: a market says nearly its geography, and organisations are few. */
enum AxisGroup {
    TERRITORY(Axis.GEOGRAPHY, Axis.MARKET),
    ORGANISATION(Axis.LEAD_ORGANISATION, Axis.JOINT),
    INDUSTRY(Axis.INDUSTRY),
    OFFERING(Axis.OFFERING),
    USE_CASE(Axis.USE_CASE);

    private final Set<Axis> axes;

    AxisGroup(Axis... axes) {
        this.axes = EnumSet.copyOf(List.of(axes));
    }

    Set<Axis> axes() {
        return axes;
    }
}
