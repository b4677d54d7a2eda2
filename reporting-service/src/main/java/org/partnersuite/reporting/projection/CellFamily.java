package org.partnersuite.reporting.projection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.partnersuite.reporting.pipeline.Axis;

/**
 * Which axes a set of cells keeps apart; quarter, stage and currency are kept by all. A question is answered by the first
 * family that has its axes: the fewest cells come first. What one or two axes ask so costs the same at any number of
 * opportunities; only industry, offering and use case crossed with each other and the territory come near their number.
 */
public enum CellFamily {
    TOTAL(0),
    LEAD_ORGANISATION(12, Axis.LEAD_ORGANISATION),
    JOINT(13, Axis.JOINT),
    GEOGRAPHY(14, Axis.GEOGRAPHY),
    MARKET(15, Axis.MARKET),
    INDUSTRY(1, Axis.INDUSTRY),
    OFFERING(2, Axis.OFFERING),
    USE_CASE(3, Axis.USE_CASE),
    TERRITORY(4, Axis.GEOGRAPHY, Axis.MARKET, Axis.LEAD_ORGANISATION, Axis.JOINT),
    INDUSTRY_OFFERING(5, Axis.INDUSTRY, Axis.OFFERING),
    INDUSTRY_USE_CASE(6, Axis.INDUSTRY, Axis.USE_CASE),
    OFFERING_USE_CASE(7, Axis.OFFERING, Axis.USE_CASE),
    INDUSTRY_TERRITORY(8, Axis.INDUSTRY, Axis.GEOGRAPHY, Axis.MARKET, Axis.LEAD_ORGANISATION, Axis.JOINT),
    OFFERING_TERRITORY(9, Axis.OFFERING, Axis.GEOGRAPHY, Axis.MARKET, Axis.LEAD_ORGANISATION, Axis.JOINT),
    USE_CASE_TERRITORY(10, Axis.USE_CASE, Axis.GEOGRAPHY, Axis.MARKET, Axis.LEAD_ORGANISATION, Axis.JOINT),
    EVERY(11, Axis.values());

    private final short code;
    private final Set<Axis> axes;

    CellFamily(int code, Axis... axes) {
        this.code = (short) code;
        this.axes = axes.length == 0 ? EnumSet.noneOf(Axis.class) : EnumSet.copyOf(Arrays.asList(axes));
    }

    public short code() {
        return code;
    }

    public boolean has(Axis axis) {
        return axes.contains(axis);
    }

    public static CellFamily smallestWith(Set<Axis> needed) {
        for (CellFamily family : values()) {
            if (family.axes.containsAll(needed)) {
                return family;
            }
        }
        return EVERY;
    }
}
