package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;

/** How far the users to whom a contract entitles are used: the newest month in it counts (CS-15). */
public final class BurnDown {
    private static final String METRIC = "USERS";

    private BurnDown() {}

    /** What the API tells of it, as texts. */
    public static Map<String, String> of(Contract contract) {
        LocalDate end = contract.end();
        YearMonth newest = null;
        BigDecimal used = null;
        for (YearMonth month : contract.usage().months().keySet()) {
            boolean inside = !month.isBefore(YearMonth.from(contract.start()))
                    && (end == null || !month.isAfter(YearMonth.from(end)));
            for (Report report : contract.usage().of(month)) {
                BigDecimal own =
                        report.quantities() == null ? null : report.quantities().get(METRIC);
                if (inside && own != null) {
                    used = used == null || !month.equals(newest) ? own : used.add(own);
                    newest = month;
                }
            }
        }
        BigDecimal entitled = BigDecimal.valueOf(contract.draft().licensedUsers());
        return new TreeMap<>(Map.of(
                "entitled",
                Amounts.text(entitled),
                "used",
                Amounts.text(used),
                "ratio",
                used == null ? "" : Amounts.text(used.divide(entitled, 4, RoundingMode.HALF_UP)),
                "through",
                newest == null ? "" : newest.toString()));
    }
}
