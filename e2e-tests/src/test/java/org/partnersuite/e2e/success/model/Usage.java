package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The newest report of each licence type and month of a subscription, and what they add up to (CS-8). */
public final class Usage {
    private static final int DECIMALS = 4;

    private final int licensedByContract;
    private final TreeMap<YearMonth, Map<String, Report>> months = new TreeMap<>();

    Usage(int licensedByContract) {
        this.licensedByContract = licensedByContract;
    }

    public void report(YearMonth month, String licenceType, Report report) {
        months.computeIfAbsent(month, each -> new TreeMap<>()).put(licenceType, report);
    }

    public NavigableMap<YearMonth, Map<String, Report>> months() {
        return months;
    }

    public Map<String, Report> of(YearMonth month) {
        return months.getOrDefault(month, Map.of());
    }

    /** The sum over licence types; empty when none reports it. */
    public Optional<Long> sum(YearMonth month, Function<Report, Optional<Long>> figure) {
        return of(month).values().stream()
                .flatMap(report -> figure.apply(report).stream())
                .reduce(Long::sum);
    }

    /** Licensed users of the types that report active ones. */
    public Optional<Long> licensedMeasured(YearMonth month) {
        return of(month).values().stream()
                .filter(report -> report.active().isPresent())
                .flatMap(report -> report.licensed().stream())
                .reduce(Long::sum);
    }

    /** The same, or else what is under contract. */
    public long licensed(YearMonth month) {
        return licensedMeasured(month).orElse((long) licensedByContract);
    }

    /** A mean over active users; licence types without any count nothing. */
    public Optional<BigDecimal> mean(YearMonth month, Function<Report, Optional<BigDecimal>> figure) {
        BigDecimal weighted = BigDecimal.ZERO;
        long users = 0;
        for (Report report : of(month).values()) {
            long active = report.active().orElse(0L);
            Optional<BigDecimal> value = figure.apply(report);
            if (active > 0 && value.isPresent()) {
                weighted = weighted.add(value.orElseThrow().multiply(BigDecimal.valueOf(active)));
                users += active;
            }
        }
        return users == 0
                ? Optional.empty()
                : Optional.of(weighted.divide(BigDecimal.valueOf(users), DECIMALS, RoundingMode.HALF_UP));
    }

    /** Sums over licence types, by key. */
    public Map<String, Long> sums(YearMonth month, Function<Report, Map<String, Long>> figures) {
        Map<String, Long> sums = new TreeMap<>();
        of(month).values().forEach(report -> figures.apply(report)
                .forEach((key, value) -> sums.merge(key, value, Long::sum)));
        return sums;
    }

    /** The last full month, or the one before while nobody reported active users of the last one; empty without either. */
    public Optional<YearMonth> counted(YearMonth lastFull) {
        return Optional.of(lastFull).filter(this::reportsActive).or(() -> Optional.of(lastFull.minusMonths(1))
                .filter(this::reportsActive));
    }

    private boolean reportsActive(YearMonth month) {
        return sum(month, Report::active).isPresent();
    }
}
