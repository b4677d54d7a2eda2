package org.partnersuite.partnerprogram.deal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.calendar.QuarterRange;
import org.threeten.extra.YearQuarter;

/**
 * The time by which deals are summed, as a number: 20214 is the quarter in which open deals close, 20211231 the day on
 * which closed ones were decided. A closed deal converts by the rate of that day; all open ones convert by one rate.
 */
final class ClosePeriod {
    /** Of deals without a close date. */
    static final int UNDATED = 0;

    private static final int FIRST_DAY_CODE = 1_000_000;

    private ClosePeriod() {}

    static int of(DealStatus status, @Nullable LocalDate closeDate) {
        if (closeDate == null) {
            return UNDATED;
        }
        return status == DealStatus.OPEN ? QuarterRange.code(YearQuarter.from(closeDate)) : code(closeDate);
    }

    /** The first period of deals of a status in a window. */
    static int first(DealStatus status, QuarterRange window) {
        return of(status, window.from());
    }

    /** The last period of deals of a status in a window. */
    static int last(DealStatus status, QuarterRange window) {
        return of(status, window.to());
    }

    /** The code of the quarter that a period is, or lies in; {@link #UNDATED} for deals without a date. */
    static int quarter(int period) {
        return day(period).map(day -> QuarterRange.code(YearQuarter.from(day))).orElse(period);
    }

    /** The day that a period is; empty for a quarter. */
    static Optional<LocalDate> day(int period) {
        return period < FIRST_DAY_CODE
                ? Optional.empty()
                : Optional.of(LocalDate.of(period / 10_000, period / 100 % 100, period % 100));
    }

    private static int code(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
