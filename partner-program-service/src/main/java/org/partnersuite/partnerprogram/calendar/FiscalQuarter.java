package org.partnersuite.partnerprogram.calendar;

import java.time.LocalDate;
import java.util.Comparator;

/** A quarter of the program's year, which is the calendar year. */
public record FiscalQuarter(int year, int number) implements Comparable<FiscalQuarter> {
    private static final int PER_YEAR = 4;
    private static final int MONTHS = 3;
    private static final Comparator<FiscalQuarter> IN_TIME = Comparator.comparingInt(FiscalQuarter::index);

    public FiscalQuarter {
        if (number < 1 || number > PER_YEAR) {
            throw new IllegalArgumentException("a year has quarters 1 to 4, not " + number);
        }
    }

    public static FiscalQuarter of(LocalDate day) {
        return new FiscalQuarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS + 1);
    }

    public FiscalQuarter plus(int quarters) {
        int index = index() + quarters;
        return new FiscalQuarter(Math.floorDiv(index, PER_YEAR), Math.floorMod(index, PER_YEAR) + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    public LocalDate lastDay() {
        return firstDay().plusMonths(MONTHS).minusDays(1);
    }

    /** As it is stored and read by people: 20214 is the fourth quarter of 2021. */
    public int code() {
        return year * 10 + number;
    }

    @Override
    public int compareTo(FiscalQuarter other) {
        return IN_TIME.compare(this, other);
    }

    private int index() {
        return year * PER_YEAR + number - 1;
    }

    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
