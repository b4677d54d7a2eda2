package org.partnersuite.customersuccess.subscription;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * The days a contract covers, the last one included.
 *
 * @param contractEnd null for a monthly contract
 */
public record ContractTerm(
        LocalDate contractStart, @Nullable LocalDate contractEnd) {
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);

    /** A term of whole months. From a day that the end's month lacks, it reaches to that month's last day. */
    public static ContractTerm ofMonths(LocalDate start, int months) {
        LocalDate anniversary = start.plusMonths(months);
        boolean monthIsShorter = anniversary.getDayOfMonth() < start.getDayOfMonth();
        return new ContractTerm(start, monthIsShorter ? anniversary : anniversary.minusDays(1));
    }

    /** Annual value of a total over the given months, rounded half up to the decimals of money. */
    public static BigDecimal annual(BigDecimal total, int months) {
        return total.multiply(MONTHS_A_YEAR).divide(BigDecimal.valueOf(months), Money.MAX_SCALE, RoundingMode.HALF_UP);
    }

    /** Value of an annual amount from the day after one day until another: by months when they are whole, else by days. */
    static BigDecimal total(BigDecimal annual, LocalDate after, LocalDate until) {
        LocalDate first = after.plusDays(1);
        LocalDate next = until.plusDays(1);
        long months = ChronoUnit.MONTHS.between(first, next);
        boolean whole = first.plusMonths(months).equals(next);
        return annual.multiply(BigDecimal.valueOf(whole ? months : ChronoUnit.DAYS.between(first, next)))
                .divide(whole ? MONTHS_A_YEAR : DAYS_A_YEAR, Money.MAX_SCALE, RoundingMode.HALF_UP);
    }
}
