package org.partnersuite.reporting.projection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnersuite.reporting.pipeline.Axis;

/**
 * Which axes a set of cells keeps apart; quarter, stage and currency are kept by all. Up to three groups of axes have a
 * family of exactly them, so that what two filters and a breakdown ask is a sum over as many cells as those dimensions have
 * values, at any number of opportunities. Only what asks for more sums cells that come near their number.
 */
public enum CellFamily {
    TOTAL(0),
    TERRITORY(1, AxisGroup.TERRITORY),
    ORGANISATION(2, AxisGroup.ORGANISATION),
    INDUSTRY(3, AxisGroup.INDUSTRY),
    OFFERING(4, AxisGroup.OFFERING),
    USE_CASE(5, AxisGroup.USE_CASE),
    TERRITORY_ORGANISATION(6, AxisGroup.TERRITORY, AxisGroup.ORGANISATION),
    TERRITORY_INDUSTRY(7, AxisGroup.TERRITORY, AxisGroup.INDUSTRY),
    TERRITORY_OFFERING(8, AxisGroup.TERRITORY, AxisGroup.OFFERING),
    TERRITORY_USE_CASE(9, AxisGroup.TERRITORY, AxisGroup.USE_CASE),
    ORGANISATION_INDUSTRY(10, AxisGroup.ORGANISATION, AxisGroup.INDUSTRY),
    ORGANISATION_OFFERING(11, AxisGroup.ORGANISATION, AxisGroup.OFFERING),
    ORGANISATION_USE_CASE(12, AxisGroup.ORGANISATION, AxisGroup.USE_CASE),
    INDUSTRY_OFFERING(13, AxisGroup.INDUSTRY, AxisGroup.OFFERING),
    INDUSTRY_USE_CASE(14, AxisGroup.INDUSTRY, AxisGroup.USE_CASE),
    OFFERING_USE_CASE(15, AxisGroup.OFFERING, AxisGroup.USE_CASE),
    TERRITORY_ORGANISATION_INDUSTRY(16, AxisGroup.TERRITORY, AxisGroup.ORGANISATION, AxisGroup.INDUSTRY),
    TERRITORY_ORGANISATION_OFFERING(17, AxisGroup.TERRITORY, AxisGroup.ORGANISATION, AxisGroup.OFFERING),
    TERRITORY_ORGANISATION_USE_CASE(18, AxisGroup.TERRITORY, AxisGroup.ORGANISATION, AxisGroup.USE_CASE),
    TERRITORY_INDUSTRY_OFFERING(19, AxisGroup.TERRITORY, AxisGroup.INDUSTRY, AxisGroup.OFFERING),
    TERRITORY_INDUSTRY_USE_CASE(20, AxisGroup.TERRITORY, AxisGroup.INDUSTRY, AxisGroup.USE_CASE),
    TERRITORY_OFFERING_USE_CASE(21, AxisGroup.TERRITORY, AxisGroup.OFFERING, AxisGroup.USE_CASE),
    ORGANISATION_INDUSTRY_OFFERING(22, AxisGroup.ORGANISATION, AxisGroup.INDUSTRY, AxisGroup.OFFERING),
    ORGANISATION_INDUSTRY_USE_CASE(23, AxisGroup.ORGANISATION, AxisGroup.INDUSTRY, AxisGroup.USE_CASE),
    ORGANISATION_OFFERING_USE_CASE(24, AxisGroup.ORGANISATION, AxisGroup.OFFERING, AxisGroup.USE_CASE),
    INDUSTRY_OFFERING_USE_CASE(25, AxisGroup.INDUSTRY, AxisGroup.OFFERING, AxisGroup.USE_CASE),
    EVERY(26, AxisGroup.values());

    /**
     * What marks are counted in: those of one group of axes at most, and of all. Marks change more often than opportunities;
     * a filter of two groups sums as many of their cells as there are marks in its period.
     */
    private static final List<CellFamily> OF_MARKS = Arrays.stream(values())
            .filter(family -> family.groups < 2 || family == EVERY)
            .toList();

    private final short code;
    private final int groups;
    private final Set<Axis> axes = EnumSet.noneOf(Axis.class);

    CellFamily(int code, AxisGroup... groups) {
        this.code = (short) code;
        this.groups = groups.length;
        for (AxisGroup group : groups) {
            axes.addAll(group.axes());
        }
    }

    public short code() {
        return code;
    }

    public boolean has(Axis axis) {
        return axes.contains(axis);
    }

    /** The fewest groups come first. */
    public static CellFamily smallestWith(Set<Axis> needed) {
        return smallest(Arrays.asList(values()), needed);
    }

    public static CellFamily smallestOfMarksWith(Set<Axis> needed) {
        return smallest(OF_MARKS, needed);
    }

    public static List<CellFamily> ofMarks() {
        return OF_MARKS;
    }

    private static CellFamily smallest(List<CellFamily> families, Set<Axis> needed) {
        return families.stream()
                .filter(family -> family.axes.containsAll(needed))
                .findFirst()
                .orElse(EVERY);
    }
}
