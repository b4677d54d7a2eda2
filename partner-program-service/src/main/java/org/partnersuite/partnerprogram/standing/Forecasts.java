package org.partnersuite.partnerprogram.standing;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.standing.Forecast.Backtest;
import org.partnersuite.partnerprogram.standing.Forecast.Basis;
import org.partnersuite.partnerprogram.standing.Forecast.Interval;
import org.partnersuite.partnerprogram.standing.Forecast.Method;

/**
 * Additive growth by month of the year: a forecast is the projected figure plus the mean growth of each month that remains
 * until January, in the partner's own snapshots. It is tested on each past month whose January has been measured.
 */
final class Forecasts {
    /** Fewer errors say nothing about their quantiles. */
    static final int TESTED_AT_LEAST = 8;

    /** Fewer steps have no spread. */
    static final int STEPS_AT_LEAST = 3;

    /** Errors of forecasts that looked as far ahead, in months more or less. */
    private static final int ALIKE = 2;

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    /** Of the standard normal distribution, at {@link #HIGH}. */
    private static final BigDecimal NORMAL = new BigDecimal("1.2816");

    private Forecasts() {}

    private record Tested(int monthsAhead, BigDecimal error) {}

    /**
     * @param now the projected figure on the day of the forecast
     * @param past figures at ends of months up to that day, oldest first
     * @param measured aggregate TCV of Januaries up to that day, by the year before
     * @param measuringDay the day on which the program measures next
     */
    static Forecast of(
            MonthFigure now, List<MonthFigure> past, Map<Integer, MonthFigure> measured, LocalDate measuringDay) {
        GrowthSteps steps = GrowthSteps.of(past, measured).knownOn(now.day());
        BigDecimal amount = expected(now, steps);
        List<Tested> tested = tested(past, measured, steps);
        return new Forecast(
                measuringDay,
                Method.ADDITIVE_GROWTH_BY_MONTH,
                amount,
                steps.size(),
                interval(amount, monthsAhead(now.day()), tested, steps.growths()),
                backtest(tested));
    }

    /** A month that has begun counts by the share of its days that remain. */
    private static BigDecimal expected(MonthFigure from, GrowthSteps known) {
        LocalDate day = from.day();
        int month = day.getMonthValue();
        BigDecimal amount = from.projected();
        int length = day.lengthOfMonth();
        if (day.getDayOfMonth() < length && month > 1) {
            amount = amount.add(known.expected(month - 1)
                    .multiply(BigDecimal.valueOf(length - (long) day.getDayOfMonth()))
                    .divide(BigDecimal.valueOf(length), GrowthSteps.SCALE, RoundingMode.HALF_EVEN));
        }
        for (int step = month; step <= 12; step++) {
            amount = amount.add(known.expected(step));
        }
        return amount;
    }

    private static List<Tested> tested(List<MonthFigure> past, Map<Integer, MonthFigure> measured, GrowthSteps steps) {
        List<Tested> tested = new ArrayList<>();
        for (MonthFigure figure : past) {
            MonthFigure january = measured.get(figure.year());
            GrowthSteps known = steps.knownOn(figure.day());
            if (january != null && known.size() > 0) {
                tested.add(new Tested(
                        monthsAhead(figure.day()), january.projected().subtract(expected(figure, known))));
            }
        }
        return tested;
    }

    private static int monthsAhead(LocalDate day) {
        return (int) ChronoUnit.MONTHS.between(day, LocalDate.of(day.getYear() + 1, 1, 1));
    }

    private static @Nullable Interval interval(
            BigDecimal amount, int monthsAhead, List<Tested> tested, List<BigDecimal> growths) {
        List<BigDecimal> alike = tested.stream()
                .filter(each -> Math.abs(each.monthsAhead() - monthsAhead) <= ALIKE)
                .map(Tested::error)
                .toList();
        List<BigDecimal> errors = alike.size() >= TESTED_AT_LEAST
                ? alike
                : tested.stream().map(Tested::error).toList();
        if (errors.size() >= TESTED_AT_LEAST) {
            return new Interval(
                    amount.add(quantile(errors, LOW)), amount.add(quantile(errors, HIGH)), Basis.BACKTEST_ERRORS);
        }
        if (growths.size() < STEPS_AT_LEAST) {
            return null;
        }
        BigDecimal spread = deviation(growths)
                .multiply(BigDecimal.valueOf(monthsAhead + 1L).sqrt(MathContext.DECIMAL64))
                .multiply(NORMAL)
                .setScale(GrowthSteps.SCALE, RoundingMode.HALF_EVEN);
        return new Interval(amount.subtract(spread), amount.add(spread), Basis.SPREAD_OF_STEPS);
    }

    private static @Nullable Backtest backtest(List<Tested> tested) {
        return tested.isEmpty()
                ? null
                : new Backtest(
                        tested.size(),
                        GrowthSteps.mean(tested.stream().map(Tested::error).toList()),
                        GrowthSteps.mean(
                                tested.stream().map(each -> each.error().abs()).toList()));
    }

    /** Linear between the two ranks around it. */
    static BigDecimal quantile(List<BigDecimal> values, double share) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal rank = BigDecimal.valueOf(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = rank.intValue();
        BigDecimal low = sorted.get(below);
        BigDecimal high = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return low.add(high.subtract(low).multiply(rank.subtract(BigDecimal.valueOf(below))))
                .setScale(GrowthSteps.SCALE, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal deviation(List<BigDecimal> values) {
        BigDecimal mean = GrowthSteps.mean(values);
        BigDecimal squares =
                values.stream().map(value -> value.subtract(mean).pow(2)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return squares.divide(BigDecimal.valueOf(values.size() - 1L), MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64);
    }
}
