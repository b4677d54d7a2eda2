package org.partnersuite.customersuccess.stagekpi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How fast customers are onboarded. Inside means strictly under 30 days: on day 29, not on day 30. A contract that nobody uses
 * counts as outside from day 30 on, and before that not at all.
 */
final class OnboardingSpeed {
    /** Inside is under so many days. */
    static final int DAYS = 30;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private OnboardingSpeed() {}

    /**
     * A contract that began.
     *
     * @param clock the day on which it was provisioned, else the contract's first day
     */
    record Start(
            LocalDate clock,
            @Nullable LocalDate firstUsedOn,
            @Nullable LocalDate firstTouchedOn) {}

    static List<Measure> of(List<Start> starts, LocalDate today) {
        List<Measure> measures = new ArrayList<>();
        add(measures, "FirstUse", starts, Start::firstUsedOn, today);
        add(measures, "FirstTouch", starts, Start::firstTouchedOn, today);
        return measures;
    }

    private static void add(
            List<Measure> measures,
            String what,
            List<Start> starts,
            Function<Start, @Nullable LocalDate> event,
            LocalDate today) {
        List<Long> days = new ArrayList<>();
        long inside = 0;
        long settled = 0;
        for (Start start : starts) {
            LocalDate happened = event.apply(start);
            if (happened != null) {
                long after = Math.max(0, ChronoUnit.DAYS.between(start.clock(), happened));
                days.add(after);
                inside += isInside(after) ? 1 : 0;
                settled++;
            } else if (!isInside(ChronoUnit.DAYS.between(start.clock(), today))) {
                settled++;
            }
        }
        measures.add(Measure.of("medianDaysTo" + what, KpiQuery.rounded(median(days)), days.size()));
        measures.add(Measure.of("shareUnder30DaysTo" + what, KpiQuery.percent(inside, settled), settled));
    }

    static boolean isInside(long days) {
        return days < DAYS;
    }

    /** Null of nothing; the mean of the two in the middle of an even number. */
    static @Nullable BigDecimal median(List<Long> values) {
        if (values.isEmpty()) {
            return null;
        }
        List<Long> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? BigDecimal.valueOf(sorted.get(middle))
                : BigDecimal.valueOf(sorted.get(middle - 1))
                        .add(BigDecimal.valueOf(sorted.get(middle)))
                        .divide(TWO);
    }
}
