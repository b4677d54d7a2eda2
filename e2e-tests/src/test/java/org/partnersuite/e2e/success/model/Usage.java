package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Telemetry of a contract: the newest report of each licence type and month stands (CS-8). */
public final class Usage {
    private final Map<YearMonth, Map<String, Report>> months = new TreeMap<>();

    public void report(YearMonth month, String licenceType, Report report) {
        months.computeIfAbsent(month, none -> new TreeMap<>()).put(licenceType, report);
    }

    /** By month, then by licence type. */
    public Map<YearMonth, Map<String, Report>> months() {
        return months;
    }

    public Collection<Report> of(YearMonth month) {
        return months.getOrDefault(month, Map.of()).values();
    }

    /** Over licence types; null when none reports it. */
    public @Nullable Long activeUsers(YearMonth month) {
        return sum(of(month), Figure.ACTIVE);
    }

    /** Licensed users of the licence types that report active ones; null when none does. */
    public @Nullable Long licensedMeasured(YearMonth month) {
        return sum(
                of(month).stream()
                        .filter(report -> report.activeUsers() != null)
                        .toList(),
                Figure.LICENSED);
    }

    /** Active days of an active user, weighted by users, four decimals. */
    public @Nullable BigDecimal activeDays(YearMonth month) {
        return Means.weighted(of(month), Report::activeDays, Report::activeUsers);
    }

    /** Minutes of an active user and day, weighted by users, four decimals. */
    public @Nullable BigDecimal minutes(YearMonth month) {
        return Means.weighted(of(month), Report::minutes, Report::activeUsers);
    }

    /** What the API tells of a month over licence types, as texts. */
    public Map<String, String> fields(YearMonth month) {
        Collection<Report> reports = of(month);
        Map<String, Long> users = new TreeMap<>();
        Map<String, BigDecimal> components = new TreeMap<>();
        Map<String, BigDecimal> quantities = new TreeMap<>();
        for (Report report : reports) {
            if (report.features() != null) {
                report.features().forEach((key, own) -> users.merge(key, own, Long::sum));
            }
            if (report.components() != null) {
                report.components().forEach((key, own) -> components.merge(key, own, BigDecimal::add));
            }
            if (report.quantities() != null) {
                report.quantities().forEach((key, own) -> quantities.merge(key, own, BigDecimal::add));
            }
        }
        Map<String, String> fields = new TreeMap<>();
        fields.put("licensed", Report.text(sum(reports, Figure.LICENSED)));
        fields.put("licensedMeasured", Report.text(licensedMeasured(month)));
        fields.put("assigned", Report.text(sum(reports, Figure.ASSIGNED)));
        fields.put("activeUsers", Report.text(activeUsers(month)));
        fields.put("devices", Report.text(sum(reports, Figure.DEVICES)));
        fields.put("activeDays", Amounts.text(activeDays(month)));
        fields.put("minutes", Amounts.text(minutes(month)));
        fields.put("features", users.isEmpty() ? "" : users.toString());
        long used = users.values().stream().filter(own -> own > 0).count();
        fields.put("featuresUsed", users.isEmpty() ? "" : Long.toString(used));
        fields.put("components", Report.numbers(components));
        fields.put("quantities", Report.numbers(quantities));
        return fields;
    }

    /** What is counted in whole numbers. */
    private enum Figure {
        LICENSED,
        ASSIGNED,
        ACTIVE,
        DEVICES;

        private @Nullable Long of(Report report) {
            return switch (this) {
                case LICENSED -> report.licensed();
                case ASSIGNED -> report.assigned();
                case ACTIVE -> report.activeUsers();
                case DEVICES -> report.devices();
            };
        }
    }

    private static @Nullable Long sum(Collection<Report> reports, Figure figure) {
        return reports.stream()
                .map(figure::of)
                .filter(Objects::nonNull)
                .reduce(Long::sum)
                .orElse(null);
    }
}
