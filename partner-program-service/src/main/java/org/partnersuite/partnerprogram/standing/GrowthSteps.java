package org.partnersuite.partnerprogram.standing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * By how much a partner's projected figure has grown from month to month: a step for each of the months January to November
 * into the next, and one from the end of December to what was measured in January.
 */
final class GrowthSteps {
    static final int SCALE = 4;

    /** The step that begins at the end of a month, and the day from which it is known. */
    record Step(YearMonth month, BigDecimal growth, LocalDate knownOn) {}

    private final List<Step> steps;

    private GrowthSteps(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * @param figures at ends of months, oldest first
     * @param measured aggregate TCV of Januaries, by the year before
     */
    static GrowthSteps of(List<MonthFigure> figures, Map<Integer, MonthFigure> measured) {
        Map<YearMonth, MonthFigure> byMonth = new HashMap<>();
        figures.forEach(figure -> byMonth.put(figure.month(), figure));
        List<Step> steps = new ArrayList<>();
        for (MonthFigure figure : figures) {
            MonthFigure next = figure.month().getMonthValue() == 12
                    ? measured.get(figure.year())
                    : byMonth.get(figure.month().plusMonths(1));
            if (next != null) {
                steps.add(new Step(figure.month(), next.projected().subtract(figure.projected()), next.day()));
            }
        }
        return new GrowthSteps(steps);
    }

    /** Those that are known on a day. */
    GrowthSteps knownOn(LocalDate day) {
        return new GrowthSteps(
                steps.stream().filter(step -> !step.knownOn().isAfter(day)).toList());
    }

    int size() {
        return steps.size();
    }

    List<BigDecimal> growths() {
        return steps.stream().map(Step::growth).toList();
    }

    /** The mean of the steps of this month of the year; without any the mean of all, and zero when nothing is known. */
    BigDecimal expected(int monthOfYear) {
        List<BigDecimal> same = steps.stream()
                .filter(step -> step.month().getMonthValue() == monthOfYear)
                .map(Step::growth)
                .toList();
        return mean(same.isEmpty() ? growths() : same);
    }

    static BigDecimal mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? BigDecimal.ZERO
                : values.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(values.size()), SCALE, RoundingMode.HALF_EVEN);
    }
}
