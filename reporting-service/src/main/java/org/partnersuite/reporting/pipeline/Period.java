package org.partnersuite.reporting.pipeline;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.YearQuarter;

/**
 * The period of a topsheet: {@code 2017-Q3}, {@code 2017-Q1..2017-Q4}, or {@code all}, which is every quarter. An
 * open opportunity without a close date is in no quarter and so in no period.
 *
 * @param range null for all
 */
public record Period(@Nullable Range range) {
    public static final Period ALL = new Period(null);

    /** The first and the last quarter, both included. */
    public record Range(YearQuarter from, YearQuarter to) {}

    public static Period of(YearQuarter quarter) {
        return new Period(new Range(quarter, quarter));
    }

    public static Optional<Period> parse(String text) {
        if (text.equals("all")) {
            return Optional.of(ALL);
        }
        int dots = text.indexOf("..");
        if (dots < 0) {
            return Quarters.parse(text).map(Period::of);
        }
        return Quarters.parse(text.substring(0, dots)).flatMap(from -> Quarters.parse(text.substring(dots + 2))
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
