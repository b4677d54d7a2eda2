package org.partnersuite.customersuccess.subscription;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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
}
