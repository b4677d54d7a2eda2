package org.partnersuite.partnerprogram.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Whole quarters one after the other, both ends included: every window of the program is one, so sums by quarter are exact. */
public record QuarterRange(FiscalQuarter first, FiscalQuarter last) {

    public QuarterRange {
        if (first.compareTo(last) > 0) {
            throw new IllegalArgumentException(first + " is after " + last);
        }
    }

    public static QuarterRange ofYear(int year) {
        return new QuarterRange(new FiscalQuarter(year, 1), new FiscalQuarter(year, 4));
    }

    public LocalDate from() {
        return first.firstDay();
    }

    public LocalDate to() {
        return last.lastDay();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(to());
    }

    public List<FiscalQuarter> quarters() {
        return Stream.iterate(first, quarter -> quarter.compareTo(last) <= 0, quarter -> quarter.plus(1))
                .toList();
    }
}
