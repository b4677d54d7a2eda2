package org.partnersuite.customersuccess.usage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A month's report from those of its days, of one licence type. Active users are those of the busiest day, which is
 * the least that the month has: days do not say who. What is a level (licensed, assigned, devices, quantities of
 * entitlements) is that of the last day that reports it; usage of components is the sum.
 */
final class MonthOfDays {
    private MonthOfDays() {}

    /** @param days in their order, at least one */
    static UsageReport of(List<UsageReport> days) {
        Long active = days.stream()
                .map(UsageReport::activeUsers)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(null);
        return new UsageReport(
                last(days, UsageReport::licensed),
                last(days, UsageReport::assigned),
                active,
                perUser(sum(days, UsageReport::activeUsers), active),
                weighted(days),
                last(days, UsageReport::devices),
                features(days),
                sums(days),
                levels(days));
    }

    private static <T> @Nullable T last(List<UsageReport> days, Function<UsageReport, @Nullable T> figure) {
        T last = null;
        for (UsageReport day : days) {
            T now = figure.apply(day);
            last = now == null ? last : now;
        }
        return last;
    }

    private static @Nullable BigDecimal sum(List<UsageReport> days, Function<UsageReport, @Nullable Long> figure) {
        return days.stream()
                .map(figure)
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private static @Nullable BigDecimal perUser(@Nullable BigDecimal sum, @Nullable Long users) {
        return sum == null || users == null || users == 0
                ? null
                : sum.divide(BigDecimal.valueOf(users), Numbers.DECIMALS, RoundingMode.HALF_UP);
    }

    /** Minutes per active user and day: each day by its users. */
    private static @Nullable BigDecimal weighted(List<UsageReport> days) {
        WeightedMean mean = new WeightedMean();
        days.forEach(day -> mean.add(day.minutes(), day.activeUsers()));
        return mean.value();
    }

    private static @Nullable Map<String, FeatureUse> features(List<UsageReport> days) {
        Map<String, List<FeatureUse>> byKey = new TreeMap<>();
        for (UsageReport day : days) {
            if (day.features() != null) {
                day.features().forEach((key, use) -> byKey.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(use));
            }
        }
        if (byKey.isEmpty()) {
            return null;
        }
        Map<String, FeatureUse> features = new HashMap<>();
        byKey.forEach((key, uses) -> features.put(key, feature(uses)));
        return features;
    }

    private static FeatureUse feature(List<FeatureUse> uses) {
        Long users = uses.stream()
                .map(FeatureUse::users)
                .filter(Objects::nonNull)
                .max(Long::compare)
                .orElse(null);
        BigDecimal userDays = uses.stream()
                .map(FeatureUse::users)
                .filter(Objects::nonNull)
                .map(BigDecimal::valueOf)
                .reduce(BigDecimal::add)
                .orElse(null);
        WeightedMean minutes = new WeightedMean();
        uses.forEach(use -> minutes.add(use.minutes(), use.users()));
        return new FeatureUse(users, perUser(userDays, users), minutes.value());
    }

    private static @Nullable Map<String, BigDecimal> sums(List<UsageReport> days) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (UsageReport day : days) {
            if (day.components() != null) {
                day.components().forEach((key, value) -> sums.merge(key, value, BigDecimal::add));
            }
        }
        return sums.isEmpty() ? null : sums;
    }

    private static @Nullable Map<String, BigDecimal> levels(List<UsageReport> days) {
        Map<String, BigDecimal> levels = new TreeMap<>();
        for (UsageReport day : days) {
            if (day.quantities() != null) {
                levels.putAll(day.quantities());
            }
        }
        return levels.isEmpty() ? null : levels;
    }
}
