package org.partnersuite.partnerprogram.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.partnerprogram.standing.Forecast.Basis;

@Tag("PP-5")
class ForecastsTest {
    private static final MonthDay JANUARY = MonthDay.of(1, 5);

    private final List<MonthFigure> past = new ArrayList<>();
    private final Map<Integer, MonthFigure> measured = new HashMap<>();

    @Test
    void withoutHistoryTheProjectedFigureStaysAndHasNoInterval() {
        Forecast forecast = forecast("2022-06-30", "14");

        assertThat(forecast.amount()).isEqualByComparingTo("14");
        assertThat(forecast.measuringDay()).isEqualTo("2023-01-05");
        assertThat(forecast.steps()).isZero();
        assertThat(forecast.interval()).isNull();
        assertThat(forecast.backtest()).isNull();
    }

    @Test
    void eachRemainingMonthAddsTheMeanGrowthOfItsMonth() {
        year(2020, 2);
        year(2021, 4);

        Forecast forecast = forecast("2022-10-31", "100");

        assertThat(forecast.amount()).as("two months and January, three each").isEqualByComparingTo("109");
        assertThat(forecast.steps()).isEqualTo(24);
    }

    @Test
    void aMonthThatHasBegunCountsByTheShareOfItsDaysThatRemain() {
        year(2020, 3);

        assertThat(forecast("2021-11-15", "100").amount())
                .as("half of the step from October, and two more")
                .isEqualByComparingTo("107.5");
        assertThat(forecast("2021-01-10", "100").amount())
                .as("in January no step is under way")
                .isEqualByComparingTo("136");
    }

    @Test
    void stepsThatWereNotKnownYetTestNothing() {
        year(2020, 3);

        Forecast forecast = forecast("2020-12-31", past.getLast().projected().toPlainString());

        assertThat(forecast.steps()).as("January's measure comes later").isEqualTo(11);
        assertThat(forecast.amount())
                .as("no January is known: the mean of all steps")
                .isEqualByComparingTo(past.getLast().projected().add(new BigDecimal("3")));
    }

    @Test
    void evenGrowthIsForecastWithoutError() {
        year(2020, 3);
        year(2021, 3);

        Forecast forecast = forecast("2022-06-30", "50");

        assertThat(forecast.amount()).isEqualByComparingTo("71");
        assertThat(forecast.backtest()).isNotNull().satisfies(backtest -> {
            assertThat(backtest.months())
                    .as("all but the first month, of which no step was known")
                    .isEqualTo(23);
            assertThat(backtest.meanAbsoluteError()).isZero();
        });
        assertThat(forecast.interval()).isNotNull().satisfies(interval -> {
            assertThat(interval.basis()).isEqualTo(Basis.BACKTEST_ERRORS);
            assertThat(interval.low()).isEqualByComparingTo("71");
            assertThat(interval.high()).isEqualByComparingTo("71");
        });
    }

    @Test
    void theIntervalIsThatOfTheErrorsThatWereMade() {
        year(2020, 2);
        year(2021, 4);

        Forecast forecast = forecast("2022-06-30", "50");

        assertThat(forecast.amount()).as("seven steps of three").isEqualByComparingTo("71");
        assertThat(forecast.backtest()).isNotNull().satisfies(backtest -> {
            assertThat(backtest.meanError())
                    .as("2021 grew faster than 2020 let expect")
                    .isPositive();
            assertThat(backtest.meanAbsoluteError()).isGreaterThanOrEqualTo(backtest.meanError());
        });
        assertThat(forecast.interval()).isNotNull().satisfies(interval -> {
            assertThat(interval.low()).isEqualByComparingTo("71");
            assertThat(interval.high()).isGreaterThan(new BigDecimal("71"));
        });
    }

    @Test
    void aShortHistoryHasTheSpreadOfItsSteps() {
        figure("2022-01-31", "10");
        figure("2022-02-28", "12");
        figure("2022-03-31", "11");
        figure("2022-04-30", "14");

        Forecast forecast = forecast("2022-10-31", "20");

        assertThat(forecast.steps()).isEqualTo(3);
        assertThat(forecast.interval()).isNotNull().satisfies(interval -> {
            assertThat(interval.basis()).isEqualTo(Basis.SPREAD_OF_STEPS);
            assertThat(interval.low()).isLessThan(forecast.amount());
            assertThat(interval.high()).isGreaterThan(forecast.amount());
        });
    }

    @Test
    void quantilesAreLinearBetweenRanks() {
        List<BigDecimal> values = List.of(new BigDecimal("40"), new BigDecimal("10"), new BigDecimal("20"));

        assertThat(Forecasts.quantile(values, 0.5)).isEqualByComparingTo("20");
        assertThat(Forecasts.quantile(values, 0.1)).isEqualByComparingTo("12");
        assertThat(Forecasts.quantile(values, 0.9)).isEqualByComparingTo("36");
    }

    private Forecast forecast(String day, String projected) {
        LocalDate on = LocalDate.parse(day);
        return Forecasts.of(
                new MonthFigure(on, new BigDecimal(projected)),
                past.stream().filter(figure -> !figure.day().isAfter(on)).toList(),
                measured,
                JANUARY.atYear(on.getYear() + 1));
    }

    /** A year that grows by the same step from 10 at the end of January, and once more until it is measured. */
    private void year(int year, int step) {
        for (int month = 1; month <= 12; month++) {
            figure(YearMonth.of(year, month).atEndOfMonth().toString(), String.valueOf(10 + (month - 1) * step));
        }
        measured.put(year, new MonthFigure(JANUARY.atYear(year + 1), new BigDecimal(10 + 12L * step)));
    }

    private void figure(String day, String projected) {
        past.add(new MonthFigure(LocalDate.parse(day), new BigDecimal(projected)));
    }
}
