package org.partnersuite.partnerprogram.standing.api;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.standing.Forecast;
import org.partnersuite.platform.rest.Money;

/** What aggregate TCV is expected to be on the measuring day of next January. */
@Schema(name = "StandingForecast")
record ForecastResponse(
        @Schema(description = "Day it is a forecast of.") LocalDate measuringDay,

        @Schema(
                description =
                        "ADDITIVE_GROWTH_BY_MONTH: the projected figure, plus for each month that remains the mean"
                                + " growth of that month of the year in the partner's own snapshots.")
        Forecast.Method method,

        Money amount,

        @Schema(
                description = "Monthly steps of growth that it rests on. With none the projected figure stays.",
                examples = "23")
        int steps,

        @Schema(description = "Absent while fewer than three steps are known.") @Nullable
        Interval interval,

        @Schema(description = "Absent before a January was measured.") @Nullable
        Backtest backtest) {

    /** Between its ends four of five outcomes are expected. */
    @Schema(name = "StandingForecastInterval")
    record Interval(
            Money low,
            Money high,

            @Schema(
                    description = "BACKTEST_ERRORS: the 10 and 90 per cent quantiles of the tested errors."
                            + " SPREAD_OF_STEPS: while fewer than eight forecasts could be tested.")
            Forecast.Basis basis) {}

    /** Errors of the method: what was measured in January minus the forecast of an earlier month. */
    @Schema(name = "StandingForecastBacktest")
    record Backtest(
            @Schema(description = "Past months for which a forecast was tested.", examples = "12")
            int months,

            @Schema(description = "Above zero when forecasts were too low.")
            Money meanError,

            Money meanAbsoluteError) {}

    static ForecastResponse of(Forecast forecast, String currency) {
        Forecast.Interval interval = forecast.interval();
        Forecast.Backtest backtest = forecast.backtest();
        return new ForecastResponse(
                forecast.measuringDay(),
                forecast.method(),
                new Money(forecast.amount(), currency),
                forecast.steps(),
                interval == null
                        ? null
                        : new Interval(
                                new Money(interval.low(), currency),
                                new Money(interval.high(), currency),
                                interval.basis()),
                backtest == null
                        ? null
                        : new Backtest(
                                backtest.months(),
                                new Money(backtest.meanError(), currency),
                                new Money(backtest.meanAbsoluteError(), currency)));
    }
}
