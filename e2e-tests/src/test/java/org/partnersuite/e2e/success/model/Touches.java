package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Touches of a customer, by day (CS-18). */
public final class Touches {
    private final List<LocalDate> days = new ArrayList<>();

    public void touch(LocalDate day) {
        days.add(day);
    }

    /** Figures from the first touch to a day, each by its name in the answer. */
    public Map<String, String> figures(LocalDate today) {
        TreeSet<LocalDate> distinct = new TreeSet<>(days);
        Map<String, String> figures = new TreeMap<>();
        figures.put("touches", Integer.toString(days.size()));
        figures.put("medianDaysBetween", median(distinct));
        figures.put("lastOn", days.isEmpty() ? "" : distinct.last().toString());
        figures.put(
                "daysSinceLast", days.isEmpty() ? "" : Long.toString(ChronoUnit.DAYS.between(distinct.last(), today)));
        return figures;
    }

    /** Two touches on one day are one day; without two days there is none. */
    private static String median(TreeSet<LocalDate> distinct) {
        List<Long> gaps = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate day : distinct) {
            if (before != null) {
                gaps.add(ChronoUnit.DAYS.between(before, day));
            }
            before = day;
        }
        if (gaps.isEmpty()) {
            return "";
        }
        List<Long> sorted = gaps.stream().sorted().toList();
        int middle = sorted.size() / 2;
        BigDecimal upper = BigDecimal.valueOf(sorted.get(middle));
        return Retention.plain(
                sorted.size() % 2 == 1
                        ? upper
                        : upper.add(BigDecimal.valueOf(sorted.get(middle - 1))).divide(BigDecimal.TWO));
    }

    /** The day by which the customer was to be touched again; empty without a touch. */
    public List<LocalDate> dueAfter(int cadenceDays) {
        return days.stream()
                .max(LocalDate::compareTo)
                .map(last -> List.of(last.plusDays(cadenceDays)))
                .orElse(List.of());
    }
}
