package org.partnersuite.engagement.period;

import java.time.LocalDate;
import java.time.YearMonth;

/** How long the periods are that figures are given for; quarters and years are the calendar's. */
public enum Period {
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Period(int months) {
        this.months = months;
    }

    /** The first month of the period that a day is in. */
    YearMonth startOf(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return YearMonth.of(day.getYear(), month);
    }

    YearMonth endOf(YearMonth start) {
        return start.plusMonths(months - 1);
    }
}
