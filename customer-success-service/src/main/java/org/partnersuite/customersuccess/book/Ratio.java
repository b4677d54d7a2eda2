package org.partnersuite.customersuccess.book;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How many people revenue needs, and whether one person is under, within or over that.
 *
 * @param peopleFrom least number of people, with two decimals
 * @param peopleTo most number of people, with two decimals
 */
public record Ratio(BigDecimal peopleFrom, BigDecimal peopleTo, Load load) {

    /** The benchmark of the source: one person for each 1 to 2 million USD of annual recurring revenue. */
    public static final Range BENCHMARK = new Range(BigDecimal.valueOf(1_000_000), BigDecimal.valueOf(2_000_000));

    private static final int SCALE = 10;

    /** Revenue that keeps one person busy, in USD. */
    public record Range(BigDecimal arrFrom, BigDecimal arrTo) {}

    /** Revenue and the range that holds for it. */
    public record Part(BigDecimal arrUsd, Range range) {}

    public static Ratio of(BigDecimal arrUsd) {
        return of(List.of(new Part(arrUsd, BENCHMARK)));
    }

    /** Of one person, over all parts. */
    public static Ratio of(List<Part> parts) {
        BigDecimal from = BigDecimal.ZERO;
        BigDecimal to = BigDecimal.ZERO;
        for (Part part : parts) {
            from = from.add(part.arrUsd().divide(part.range().arrTo(), SCALE, RoundingMode.HALF_UP));
            to = to.add(part.arrUsd().divide(part.range().arrFrom(), SCALE, RoundingMode.HALF_UP));
        }
        Load load = from.compareTo(BigDecimal.ONE) > 0
                ? Load.OVER
                : to.compareTo(BigDecimal.ONE) < 0 ? Load.UNDER : Load.WITHIN;
        return new Ratio(from.setScale(2, RoundingMode.HALF_UP), to.setScale(2, RoundingMode.HALF_UP), load);
    }
}
