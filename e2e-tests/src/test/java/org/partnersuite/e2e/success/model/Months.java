package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Terms of contracts. */
public final class Months {
    private static final BigDecimal YEAR_OF_MONTHS = BigDecimal.valueOf(12);
    private static final BigDecimal YEAR_OF_DAYS = BigDecimal.valueOf(365);
    private static final int DECIMALS_OF_MONEY = 4;

    private Months() {}

    /** The last day of a term as long as the one that ends: as many months when it had whole ones, else as many days. */
    public static LocalDate again(LocalDate start, LocalDate end) {
        LocalDate next = end.plusDays(1);
        for (int months = 1; !start.plusMonths(months).isAfter(next); months++) {
            if (start.plusMonths(months).equals(next)) {
                return next.plusMonths(months).minusDays(1);
            }
        }
        return end.plusDays(ChronoUnit.DAYS.between(start, next));
    }

    /** What an annual amount comes to from the day after one day to another. */
    public static BigDecimal total(BigDecimal annual, LocalDate after, LocalDate until) {
        LocalDate first = after.plusDays(1);
        LocalDate next = until.plusDays(1);
        long months = ChronoUnit.MONTHS.between(first, next);
        boolean whole = first.plusMonths(months).equals(next);
        return annual.multiply(BigDecimal.valueOf(whole ? months : ChronoUnit.DAYS.between(first, next)))
                .divide(whole ? YEAR_OF_MONTHS : YEAR_OF_DAYS, DECIMALS_OF_MONEY, RoundingMode.HALF_UP);
    }
}
