package org.partnersuite.e2e.day.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** PP-3, told once more: which deals make a partner's aggregate TCV of a day. */
public final class TcvRules {
    private TcvRules() {}

    /** By part: wins and losses of the year before, and what is open of this quarter and the next three. */
    public static Map<String, ExpectedState.Sum> parts(Collection<FedDeal> deals, LocalDate day) {
        LocalDate year = day.withDayOfYear(1);
        LocalDate quarter = day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
        Map<String, ExpectedState.Sum> parts = new TreeMap<>();
        for (String part : new String[] {"WON", "LOST", "PIPELINE"}) {
            boolean open = part.equals("PIPELINE");
            LocalDate from = open ? quarter : year.minusYears(1);
            LocalDate before = from.plusYears(1);
            ExpectedState.Sum sum = ExpectedState.Sum.NONE;
            for (FedDeal deal : deals) {
                if (deal.qualifies()
                        && deal.status().equals(open ? "OPEN" : part)
                        && !deal.closeDate().isBefore(from)
                        && deal.closeDate().isBefore(before)) {
                    sum = sum.plus(deal.tcv());
                }
            }
            parts.put(part, sum);
        }
        return parts;
    }

    /** Of all parts. */
    public static BigDecimal total(Map<String, ExpectedState.Sum> parts) {
        return parts.values().stream()
                .map(ExpectedState.Sum::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }
}
