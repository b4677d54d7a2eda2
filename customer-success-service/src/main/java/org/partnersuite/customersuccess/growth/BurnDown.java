package org.partnersuite.customersuccess.growth;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far an entitlement is used up, and when it will be at the pace of the last three months.
 *
 * @param used by the end of the last reported month; null while nothing was reported
 * @param ratio used quantity by entitled quantity, four decimals; null without either
 * @param through the last reported month
 * @param pacePerDay use per day over the last three months that are reported; null without any
 * @param fullOn the day on which it reaches, or has reached, 100 per cent; null when it never does at this pace
 * @param leftAtEnd what will be left at the contract's end; null when nothing will, or the contract has no end
 */
public record BurnDown(
        BigDecimal entitled,
        @Nullable BigDecimal used,
        @Nullable BigDecimal ratio,
        @Nullable YearMonth through,
        @Nullable BigDecimal pacePerDay,
        @Nullable LocalDate fullOn,
        @Nullable BigDecimal leftAtEnd) {
    /** Metrics whose quantity is held, not consumed: the newest value counts, not the sum. */
    private static final Set<String> HELD = Set.of("USERS", "DEVICES");

    private static final int PACE_MONTHS = 3;
    private static final int SCALE = 4;
    private static final int EXACT = 12;
    private static final BigDecimal LONGEST_DAYS = BigDecimal.valueOf(365_000);

    /** Whether the quantity of a metric is held at a time, such as users, rather than consumed over time. */
    public static boolean isHeld(String metric) {
        return HELD.contains(metric.toUpperCase(Locale.ROOT));
    }

    /**
     * @param reported used quantity by month; months outside the contract are left out, and a month without a report is
     *     not zero
     * @param end the contract's last day; null when it has none
     */
    public static BurnDown of(
            String metric,
            BigDecimal entitled,
            Map<YearMonth, BigDecimal> reported,
            LocalDate start,
            @Nullable LocalDate end) {
        TreeMap<YearMonth, BigDecimal> months = reported.entrySet().stream()
                .filter(month -> !month.getKey().isBefore(YearMonth.from(start))
                        && (end == null || !month.getKey().isAfter(YearMonth.from(end))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b, TreeMap::new));
        if (months.isEmpty()) {
            return new BurnDown(entitled, null, null, null, null, null, null);
        }
        YearMonth last = months.lastKey();
        boolean held = isHeld(metric);
        BigDecimal used = held
                ? months.lastEntry().getValue()
                : months.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal pace = held ? growthPerDay(months, last) : usePerDay(months, last);
        LocalDate fullOn = used.compareTo(entitled) >= 0
                ? reachedOn(held, months, entitled)
                : reachesOn(entitled.subtract(used), pace, last.atEndOfMonth());
        BigDecimal left = end == null ? null : left(entitled, used, pace, last.atEndOfMonth(), end);
        return new BurnDown(
                entitled,
                used,
                entitled.signum() == 0 ? null : used.divide(entitled, SCALE, RoundingMode.HALF_UP),
                last,
                pace == null ? null : pace.setScale(SCALE, RoundingMode.HALF_UP),
                fullOn,
                left);
    }

    private static @Nullable BigDecimal usePerDay(TreeMap<YearMonth, BigDecimal> months, YearMonth last) {
        BigDecimal sum = BigDecimal.ZERO;
        long days = 0;
        for (Map.Entry<YearMonth, BigDecimal> month :
                months.tailMap(last.minusMonths(PACE_MONTHS - 1L), true).entrySet()) {
            sum = sum.add(month.getValue());
            days += month.getKey().lengthOfMonth();
        }
        return sum.divide(BigDecimal.valueOf(days), EXACT, RoundingMode.HALF_UP);
    }

    /** From the newest value at least three months before, or from the oldest there is. */
    private static @Nullable BigDecimal growthPerDay(TreeMap<YearMonth, BigDecimal> months, YearMonth last) {
        Map.Entry<YearMonth, BigDecimal> from = months.floorEntry(last.minusMonths(PACE_MONTHS));
        Map.Entry<YearMonth, BigDecimal> base = from == null ? months.firstEntry() : from;
        if (base.getKey().equals(last)) {
            return null;
        }
        long days = ChronoUnit.DAYS.between(base.getKey().atEndOfMonth(), last.atEndOfMonth());
        return months.lastEntry()
                .getValue()
                .subtract(base.getValue())
                .divide(BigDecimal.valueOf(days), EXACT, RoundingMode.HALF_UP);
    }

    /** The end of the month in which it was full for the first time. */
    private static LocalDate reachedOn(boolean held, TreeMap<YearMonth, BigDecimal> months, BigDecimal entitled) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<YearMonth, BigDecimal> month : months.entrySet()) {
            sum = held ? month.getValue() : sum.add(month.getValue());
            if (sum.compareTo(entitled) >= 0) {
                return month.getKey().atEndOfMonth();
            }
        }
        return months.lastKey().atEndOfMonth();
    }

    private static @Nullable LocalDate reachesOn(BigDecimal remaining, @Nullable BigDecimal pace, LocalDate from) {
        if (pace == null || pace.signum() <= 0) {
            return null;
        }
        BigDecimal days = remaining.divide(pace, 6, RoundingMode.HALF_UP).setScale(0, RoundingMode.CEILING);
        return days.compareTo(LONGEST_DAYS) > 0 ? null : from.plusDays(days.longValueExact());
    }

    private static @Nullable BigDecimal left(
            BigDecimal entitled, BigDecimal used, @Nullable BigDecimal pace, LocalDate from, LocalDate end) {
        long days = Math.max(0, ChronoUnit.DAYS.between(from, end));
        BigDecimal more =
                pace == null ? BigDecimal.ZERO : pace.max(BigDecimal.ZERO).multiply(BigDecimal.valueOf(days));
        BigDecimal left = entitled.subtract(used).subtract(more).setScale(SCALE, RoundingMode.HALF_UP);
        return left.signum() > 0 ? left : null;
    }
}
