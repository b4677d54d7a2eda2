package org.partnersuite.partnerprogram.standing;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a partner's aggregate TCV is expected to be on the measuring day of next January.
 *
 * @param measuringDay the day it is a forecast of
 * @param steps known steps of growth that it rests on; with none the projected figure is expected to stay
 * @param interval absent while too little is known
 * @param backtest of the same method over past months; absent before a January was measured
 */
public record Forecast(
        LocalDate measuringDay,
        Method method,
        BigDecimal amount,
        int steps,
        @Nullable Interval interval,
        @Nullable Backtest backtest) {

    /** How a forecast is made. */
    @Schema(name = "ForecastMethod")
    public enum Method {
        /**
         * The projected figure, plus for each month that remains the mean growth of that month of the year in the partner's own
         * snapshots.
         */
        ADDITIVE_GROWTH_BY_MONTH
    }

    /** What an interval is taken from. */
    @Schema(name = "ForecastIntervalBasis")
    public enum Basis {
        /** Quantiles of the errors that the method has made. */
        BACKTEST_ERRORS,
        /** The spread of the monthly steps, while too few forecasts could be tested. */
        SPREAD_OF_STEPS
    }

    /** Four of five outcomes are expected between its ends. */
    public record Interval(BigDecimal low, BigDecimal high, Basis basis) {}

    /**
     * Errors of forecasts that were made for past months with what was known then. An error is the measured figure minus the
     * forecast.
     *
     * @param months tested ones
     */
    public record Backtest(int months, BigDecimal meanError, BigDecimal meanAbsoluteError) {}
}
