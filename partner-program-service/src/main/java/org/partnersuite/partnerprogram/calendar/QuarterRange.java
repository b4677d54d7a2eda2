package org.partnersuite.partnerprogram.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.threeten.extra.YearQuarter;

/**
 * Whole quarters of the program's year, which is the calendar year, both ends included. Every window of the program is one,
 * so sums by quarter are exact.
 */
public record QuarterRange(YearQuarter first, YearQuarter last) {

    public QuarterRange {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    /** The number that a quarter is stored as: 20214 is the fourth quarter of 2021. */
    public static int code(YearQuarter quarter) {
        return quarter.getYear() * 10 + quarter.getQuarterValue();
    }

    public static QuarterRange ofYear(int year) {
        return new QuarterRange(YearQuarter.of(year, 1), YearQuarter.of(year, 4));
    }

    public LocalDate from() {
        return first.atDay(1);
    }

    public LocalDate to() {
        return last.atEndOfQuarter();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    public List<YearQuarter> quarters() {
        return Stream.iterate(first, quarter -> quarter.compareTo(last) <= 0, quarter -> quarter.plusQuarters(1))
                .toList();
    }
}
