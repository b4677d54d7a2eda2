package org.partnersuite.partnerprogram.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/** The projected figure at a day, as a forecast reads it. */
record MonthFigure(LocalDate day, BigDecimal projected) {
    YearMonth month() {
        return YearMonth.from(day);
    }

    int year() {
        return day.getYear();
    }
}
