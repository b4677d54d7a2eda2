package org.partnersuite.reporting.projection;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.partnersuite.reporting.pipeline.Dimension;

/**
 * A set of cells, and the dimensions that it distinguishes; all of them distinguish quarter, stage and currency.
 * Every combination of up to three groups of dimensions has its own rollup. So two filters and a breakdown sum as
 * many cells as those dimensions have values, at any number of opportunities; only a question with more dimensions
 * sums a number of cells near that of opportunities.
 */
public enum Rollup {
    TOTAL(0),
    TERRITORY(1, DimensionGroup.TERRITORY),
    ORGANISATION(2, DimensionGroup.ORGANISATION),
    INDUSTRY(3, DimensionGroup.INDUSTRY),
    OFFERING(4, DimensionGroup.OFFERING),
    USE_CASE(5, DimensionGroup.USE_CASE),
    TERRITORY_ORGANISATION(6, DimensionGroup.TERRITORY, DimensionGroup.ORGANISATION),
    TERRITORY_INDUSTRY(7, DimensionGroup.TERRITORY, DimensionGroup.INDUSTRY),
    TERRITORY_OFFERING(8, DimensionGroup.TERRITORY, DimensionGroup.OFFERING),
    TERRITORY_USE_CASE(9, DimensionGroup.TERRITORY, DimensionGroup.USE_CASE),
    ORGANISATION_INDUSTRY(10, DimensionGroup.ORGANISATION, DimensionGroup.INDUSTRY),
    ORGANISATION_OFFERING(11, DimensionGroup.ORGANISATION, DimensionGroup.OFFERING),
    ORGANISATION_USE_CASE(12, DimensionGroup.ORGANISATION, DimensionGroup.USE_CASE),
    INDUSTRY_OFFERING(13, DimensionGroup.INDUSTRY, DimensionGroup.OFFERING),
    INDUSTRY_USE_CASE(14, DimensionGroup.INDUSTRY, DimensionGroup.USE_CASE),
    OFFERING_USE_CASE(15, DimensionGroup.OFFERING, DimensionGroup.USE_CASE),
    TERRITORY_ORGANISATION_INDUSTRY(16, DimensionGroup.TERRITORY, DimensionGroup.ORGANISATION, DimensionGroup.INDUSTRY),
    TERRITORY_ORGANISATION_OFFERING(17, DimensionGroup.TERRITORY, DimensionGroup.ORGANISATION, DimensionGroup.OFFERING),
    TERRITORY_ORGANISATION_USE_CASE(18, DimensionGroup.TERRITORY, DimensionGroup.ORGANISATION, DimensionGroup.USE_CASE),
    TERRITORY_INDUSTRY_OFFERING(19, DimensionGroup.TERRITORY, DimensionGroup.INDUSTRY, DimensionGroup.OFFERING),
    TERRITORY_INDUSTRY_USE_CASE(20, DimensionGroup.TERRITORY, DimensionGroup.INDUSTRY, DimensionGroup.USE_CASE),
    TERRITORY_OFFERING_USE_CASE(21, DimensionGroup.TERRITORY, DimensionGroup.OFFERING, DimensionGroup.USE_CASE),
    ORGANISATION_INDUSTRY_OFFERING(22, DimensionGroup.ORGANISATION, DimensionGroup.INDUSTRY, DimensionGroup.OFFERING),
    ORGANISATION_INDUSTRY_USE_CASE(23, DimensionGroup.ORGANISATION, DimensionGroup.INDUSTRY, DimensionGroup.USE_CASE),
    ORGANISATION_OFFERING_USE_CASE(24, DimensionGroup.ORGANISATION, DimensionGroup.OFFERING, DimensionGroup.USE_CASE),
    INDUSTRY_OFFERING_USE_CASE(25, DimensionGroup.INDUSTRY, DimensionGroup.OFFERING, DimensionGroup.USE_CASE),
    EVERY(26, DimensionGroup.values());

    /**
     * The rollups of indicators: those with at most one group of dimensions, and the one with all. Indicators change
     * more often than opportunities; a filter of two groups sums as many cells as there are indicators in its period.
     */
    private static final List<Rollup> OF_INDICATORS = Arrays.stream(values())
            .filter(rollup -> rollup.groups < 2 || rollup == EVERY)
            .toList();

    private final short code;
    private final int groups;
    private final Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);

    Rollup(int code, DimensionGroup... groups) {
        this.code = (short) code;
        this.groups = groups.length;
        for (DimensionGroup group : groups) {
            dimensions.addAll(group.dimensions());
        }
    }

    public short code() {
        return code;
    }

    public boolean has(Dimension dimension) {
        return dimensions.contains(dimension);
    }

    /** The rollup with the fewest groups that has all the dimensions. */
    public static Rollup smallestWith(Set<Dimension> needed) {
        return smallest(Arrays.asList(values()), needed);
    }

    public static Rollup smallestOfIndicatorsWith(Set<Dimension> needed) {
        return smallest(OF_INDICATORS, needed);
    }

    public static List<Rollup> ofIndicators() {
        return OF_INDICATORS;
    }

    private static Rollup smallest(List<Rollup> rollups, Set<Dimension> needed) {
        return rollups.stream()
                .filter(rollup -> rollup.dimensions.containsAll(needed))
                .findFirst()
                .orElse(EVERY);
    }
}
