package org.partnersuite.engagement.period;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.TimeWindow;

/**
 * Months that figures are given for, in UTC.
 *
 * @param from the first
 * @param to the last
 */
public record MonthRange(YearMonth from, YearMonth to) {
    private static final String EXPECTED = "Must be a month, such as 2026-01.";

    /**
     * Of the parameters {@code from} and {@code to}.
     *
     * @throws Problem 400 with every fault
     */
    public static MonthRange read(@Nullable String from, @Nullable String to) {
        List<Fault> faults = new ArrayList<>();
        YearMonth first = month("from", from, faults);
        YearMonth last = month("to", to, faults);
        if (faults.isEmpty() && first.isAfter(last)) {
            faults.add(Fault.at("to", "out_of_range", "The last month must not be before the first."));
        }
        Problem.refuseAny(faults);
        return new MonthRange(first, last);
    }

    /** The part of this range that is in the period of a day; all of it without a period. */
    public MonthRange around(@Nullable Period per, LocalDate day) {
        if (per == null) {
            return this;
        }
        YearMonth start = per.startOf(day);
        YearMonth end = per.endOf(start);
        return new MonthRange(start.isBefore(from) ? from : start, end.isAfter(to) ? to : end);
    }

    public LocalDate firstDay() {
        return from.atDay(1);
    }

    public LocalDate lastDay() {
        return to.atEndOfMonth();
    }

    /** Its first instant. */
    public Instant begin() {
        return firstDay().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** The first instant after it. */
    public Instant end() {
        return lastDay().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static YearMonth month(String parameter, @Nullable String text, List<Fault> faults) {
        try {
            YearMonth month = text == null ? null : YearMonth.parse(text);
            if (month != null && TimeWindow.holds(month.atDay(1))) {
                return month;
            }
            faults.add(
                    month == null
                            ? Fault.at(parameter, "required", EXPECTED)
                            : Fault.at(parameter, TimeWindow.CODE, TimeWindow.DETAIL));
        } catch (DateTimeException e) {
            faults.add(Fault.at(parameter, "wrong_type", EXPECTED));
        }
        return YearMonth.of(1, 1);
    }
}
