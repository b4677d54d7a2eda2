package org.partnersuite.reporting.pipeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a topsheet looks at: {@code 2017-Q3}, {@code 2017-Q1..2017-Q4}, or {@code all}, which is every quarter. An open
 * opportunity without a close date is in no quarter and so in no period.
 *
 * @param range null for all
 */
public record Period(@Nullable Range range) {
    public static final Period ALL = new Period(null);

    /** First and last quarter, both inside. */
    public record Range(Quarter from, Quarter to) {}

    public static Period of(Quarter quarter) {
        return new Period(new Range(quarter, quarter));
    }

    public static Optional<Period> parse(String text) {
        if (text.equals("all")) {
            return Optional.of(ALL);
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Quarter.parse(text).map(Period::of);
        }
        return Quarter.parse(text.substring(0, dots)).flatMap(from -> Quarter.parse(text.substring(dots + 2))
                .filter(to -> to.compareTo(from) >= 0)
                .map(to -> new Period(new Range(from, to))));
    }

    @Override
    public String toString() {
        if (range == null) {
            return "all";
        }
        return range.from().equals(range.to()) ? range.from().toString() : range.from() + ".." + range.to();
    }
}
