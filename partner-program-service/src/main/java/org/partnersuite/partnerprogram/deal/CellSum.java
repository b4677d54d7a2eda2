package org.partnersuite.partnerprogram.deal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.calendar.QuarterRange;

/**
 * The deals of one partner with one status, close period, currency and qualification, summed.
 *
 * @param closePeriod a quarter, or of closed deals whose rate matters a day; 0 without a date
 * @param amount exact, in the currency
 */
public record CellSum(
        DealStatus status, int closePeriod, boolean qualifies, String currency, long deals, BigDecimal amount) {

    /** The sum of a single deal. */
    public static CellSum of(
            DealStatus status, @Nullable LocalDate closeDate, boolean qualifies, String currency, BigDecimal amount) {
        return new CellSum(status, ClosePeriod.of(status, closeDate), qualifies, currency, 1, amount);
    }

    /** The code of the quarter in which the deals close, as {@link QuarterRange} has it; 0 without a date. */
    public int closeQuarter() {
        return ClosePeriod.quarter(closePeriod);
    }

    /** The day on which the deals were decided; empty where only their quarter is known. */
    public Optional<LocalDate> closeDay() {
        return ClosePeriod.day(closePeriod);
    }

    public boolean undated() {
        return closePeriod == ClosePeriod.UNDATED;
    }
}
