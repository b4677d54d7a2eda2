package org.partnersuite.customersuccess.usage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.JsonColumn;

/**
 * The figures of a subscription's month, over its licence types; null when none of them reports it.
 *
 * @param licensedMeasured licensed users of the types that report active ones
 * @param featuresUsed features with at least one user
 * @param firstActiveOn the first day of the month on which somebody was active; the month's first day when only the
 *     month is
 *     reported
 */
public record MonthFigures(
        @Nullable Long licensed,

        @Schema(description = "Licensed users of the licence types that report active ones.") @Nullable
        Long licensedMeasured,

        @Nullable Long assigned,
        @Nullable Long activeUsers,

        @Schema(description = "Active days per active user.") @Nullable
        BigDecimal activeDays,

        @Schema(description = "Minutes per active user and active day.") @Nullable
        BigDecimal minutes,

        @Nullable Long devices,
        @JsonColumn @Nullable Map<String, MonthFeature> features,

        @Schema(description = "Features with at least one user.") @Nullable
        Integer featuresUsed,

        @JsonColumn @Nullable Map<String, BigDecimal> components,
        @JsonColumn @Nullable Map<String, BigDecimal> quantities,
        int licenceTypes,

        @Schema(
                description = "First day of the month on which somebody was active; the month's first day when only the"
                        + " month is reported.")
        @Nullable
        LocalDate firstActiveOn) {

    /** @param lastUsedOn the last day on which it was used; the month's last one when only the month is reported */
    @Schema(name = "MonthFeature", description = "How a feature was used in a month.")
    public record MonthFeature(
            @Nullable Long users,
            @Nullable BigDecimal activeDays,
            @Nullable BigDecimal minutes,
            @Nullable LocalDate lastUsedOn) {}

    /**
     * @param rows of the month, one of each licence type
     * @param days of the month, of the licence types whose row follows from them
     */
    static MonthFigures of(List<UsageRow> rows, List<UsageRow> days) {
        Map<String, List<UsageRow>> daysOf = new TreeMap<>();
        days.forEach(day -> daysOf.computeIfAbsent(day.licenceType(), type -> new ArrayList<>())
                .add(day));
        WeightedMean activeDays = new WeightedMean();
        WeightedMean minutes = new WeightedMean();
        Map<String, FeatureSum> features = new TreeMap<>();
        LocalDate first = null;
        for (UsageRow row : rows) {
            UsageReport report = row.report();
            activeDays.add(report.activeDays(), report.activeUsers());
            minutes.add(report.minutes(), report.activeUsers());
            List<UsageRow> own = row.ofDays() ? daysOf.getOrDefault(row.licenceType(), List.of()) : List.of();
            if (report.features() != null) {
                report.features().forEach((key, use) -> features.computeIfAbsent(key, k -> new FeatureSum())
                        .add(use, lastUse(row, own, key, use)));
            }
            first = earlier(first, firstActive(row, own));
        }
        Map<String, MonthFeature> month = new TreeMap<>();
        features.forEach((key, sum) -> month.put(key, sum.feature()));
        return new MonthFigures(
                sum(rows, UsageReport::licensed),
                sum(
                        rows.stream()
                                .filter(row -> row.report().activeUsers() != null)
                                .toList(),
                        UsageReport::licensed),
                sum(rows, UsageReport::assigned),
                sum(rows, UsageReport::activeUsers),
                activeDays.value(),
                minutes.value(),
                sum(rows, UsageReport::devices),
                month.isEmpty() ? null : month,
                month.isEmpty()
                        ? null
                        : (int) month.values().stream()
                                .filter(feature -> feature.users() != null && feature.users() > 0)
                                .count(),
                sums(rows, UsageReport::components),
                sums(rows, UsageReport::quantities),
                rows.size(),
                first);
    }

    private static @Nullable Long sum(List<UsageRow> rows, Function<UsageReport, @Nullable Long> figure) {
        Long sum = null;
        for (UsageRow row : rows) {
            Long value = figure.apply(row.report());
            if (value != null) {
                sum = sum == null ? value : sum + value;
            }
        }
        return sum;
    }

    private static @Nullable Map<String, BigDecimal> sums(
            List<UsageRow> rows, Function<UsageReport, @Nullable Map<String, BigDecimal>> figures) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (UsageRow row : rows) {
            Map<String, BigDecimal> own = figures.apply(row.report());
            if (own != null) {
                own.forEach((key, value) -> sums.merge(key, value, BigDecimal::add));
            }
        }
        return sums.isEmpty() ? null : sums;
    }

    private static @Nullable LocalDate firstActive(UsageRow row, List<UsageRow> days) {
        Long active = row.report().activeUsers();
        if (active == null || active == 0) {
            return null;
        }
        return days.stream()
                .filter(day ->
                        day.report().activeUsers() != null && day.report().activeUsers() > 0)
                .map(UsageRow::period)
                .findFirst()
                .orElse(row.period());
    }

    private static @Nullable LocalDate lastUse(UsageRow row, List<UsageRow> days, String feature, FeatureUse use) {
        if (use.users() == null || use.users() == 0) {
            return null;
        }
        LocalDate last = null;
        for (UsageRow day : days) {
            FeatureUse daily = day.report().features() == null
                    ? null
                    : day.report().features().get(feature);
            if (daily != null && daily.users() != null && daily.users() > 0) {
                last = day.period();
            }
        }
        return last == null ? row.period().plusMonths(1).minusDays(1) : last;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    /** A feature over licence types. */
    private static final class FeatureSum {
        private final WeightedMean activeDays = new WeightedMean();
        private final WeightedMean minutes = new WeightedMean();
        private @Nullable Long users;
        private @Nullable LocalDate lastUsedOn;

        void add(FeatureUse use, @Nullable LocalDate lastUse) {
            Long own = use.users();
            if (own != null) {
                users = users == null ? own : users + own;
            }
            activeDays.add(use.activeDays(), own);
            minutes.add(use.minutes(), own);
            if (lastUse != null && (lastUsedOn == null || lastUse.isAfter(lastUsedOn))) {
                lastUsedOn = lastUse;
            }
        }

        MonthFeature feature() {
            return new MonthFeature(users, activeDays.value(), minutes.value(), lastUsedOn);
        }
    }
}
