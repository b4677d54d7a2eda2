package org.partnersuite.customersuccess.retention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Retention of a cohort: the paid contracts that were live at the start of a period. Amounts are annual, in one currency at
 * one rate. Rates are per cent with two decimals, null without anything to divide by.
 *
 * @param key value of the breakdown; null for all, and for contracts that have none
 * @param contracts live at the start
 * @param withoutRate those of them in a currency without a rate; they are in no amount
 * @param starting what the contracts were worth at the start
 * @param lost what those were worth that are no longer live
 * @param reduced what those lost that are worth less
 * @param expanded what those gained that are worth more
 * @param due contracts that end in the period, co-termed ones aside
 * @param renewed those of them that count as renewed
 * @param undecided those of them without an outcome
 * @param dueArr what was due
 * @param renewedArr what was renewed, of each at most what was due
 */
public record Retention(
        @Nullable String key,
        long contracts,
        long withoutRate,
        BigDecimal starting,
        BigDecimal lost,
        BigDecimal reduced,
        BigDecimal expanded,
        long customers,
        long lostCustomers,
        long due,
        long renewed,
        long undecided,
        BigDecimal dueArr,
        BigDecimal renewedArr) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 2;

    /** Compares in the order of the breakdown's values, the one without a value last. */
    static int byKey(Retention one, Retention other) {
        String key = one.key();
        String next = other.key();
        return key == null || next == null ? Boolean.compare(key == null, next == null) : key.compareTo(next);
    }

    /** Expansion never counts: at most 100. */
    public @Nullable BigDecimal grossRetention() {
        return percent(starting.subtract(lost).subtract(reduced), starting);
    }

    /** New customers never count. */
    public @Nullable BigDecimal netRetention() {
        return percent(starting.add(expanded).subtract(reduced).subtract(lost), starting);
    }

    public @Nullable BigDecimal grossChurn() {
        return percent(lost.add(reduced), starting);
    }

    public @Nullable BigDecimal customerChurn() {
        return percent(BigDecimal.valueOf(lostCustomers), BigDecimal.valueOf(customers));
    }

    public @Nullable BigDecimal renewalRateByCount() {
        return percent(BigDecimal.valueOf(renewed), BigDecimal.valueOf(due));
    }

    public @Nullable BigDecimal renewalRateByValue() {
        return percent(renewedArr, dueArr);
    }

    private static @Nullable BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }
}
