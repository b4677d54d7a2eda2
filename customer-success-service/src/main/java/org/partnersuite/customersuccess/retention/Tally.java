package org.partnersuite.customersuccess.retention;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds up one figure. Contracts come customer by customer. Amounts are summed by currency and converted at the end. */
final class Tally {
    private final RatesByCode rates;
    private final int until;
    private final @Nullable Amounts[] byCurrency;
    private final BigDecimal[] converted = new BigDecimal[Amounts.KINDS];
    private long contracts;
    private long withoutRate;
    private long customers;
    private long lostCustomers;
    private long due;
    private long renewed;
    private long undecided;
    private @Nullable HeldCustomer customer;
    private boolean kept;

    /** @param until the first day after the period, in days since 1970-01-01 */
    Tally(RatesByCode rates, int until) {
        this.rates = rates;
        this.until = until;
        byCurrency = new Amounts[rates.currencies()];
        Arrays.fill(converted, BigDecimal.ZERO);
    }

    /**
     * A contract of the cohort.
     *
     * @param number of the contract among its customer's, from zero
     * @param start its value at the period's start
     */
    void add(HeldCustomer of, int contract, int number, int start, CoTermed coTermed) {
        if (customer != of) {
            close();
            customer = of;
        }
        contracts++;
        int end = of.until(start) > until ? start : of.liveOn(contract, until);
        boolean live = end != HeldCustomer.NOWHERE;
        BigDecimal carried = coTermed.carriedBy(number);
        BigDecimal inflow = coTermed.inflowOf(number);
        kept |= live || carried != null;
        int currency = of.currency(start);
        if (!rates.has(currency) || live && !rates.has(of.currency(end))) {
            withoutRate++;
        } else if (carried == null && inflow == null && (!live || of.currency(end) == currency)) {
            Amounts amounts = of(currency);
            long opening = of.arr(start);
            amounts.add(Amounts.STARTING, opening);
            if (!live) {
                amounts.add(Amounts.LOST, opening);
            } else if (end != start) {
                long change = of.arr(end) - opening;
                amounts.add(change < 0 ? Amounts.REDUCED : Amounts.EXPANDED, Math.abs(change));
            }
        } else {
            BigDecimal closing = live ? rates.converted(of.arr(end), of.currency(end)) : carried;
            addConverted(
                    Objects.requireNonNull(rates.converted(of.arr(start), currency)),
                    closing == null || inflow == null
                            ? closing
                            : closing.subtract(inflow).max(BigDecimal.ZERO));
        }
    }

    private Amounts of(int currency) {
        Amounts known = byCurrency[currency];
        if (known != null) {
            return known;
        }
        Amounts amounts = new Amounts();
        byCurrency[currency] = amounts;
        return amounts;
    }

    private void addConverted(BigDecimal opening, @Nullable BigDecimal closing) {
        addConverted(Amounts.STARTING, opening);
        if (closing == null) {
            addConverted(Amounts.LOST, opening);
        } else if (closing.compareTo(opening) < 0) {
            addConverted(Amounts.REDUCED, opening.subtract(closing));
        } else {
            addConverted(Amounts.EXPANDED, closing.subtract(opening));
        }
    }

    private void addConverted(int kind, BigDecimal amount) {
        converted[kind] = converted[kind].add(amount);
    }

    /** What became of the customer whose contracts were added: it is lost when nothing of it is live. */
    private void close() {
        HeldCustomer last = customer;
        if (last != null) {
            customers++;
            if (!kept && !last.isLiveOn(until)) {
                lostCustomers++;
            }
        }
        customer = null;
        kept = false;
    }

    /** A contract that ended in the period, and was not co-termed. */
    void addDue(HeldCustomer of, int ended) {
        due++;
        if (of.is(ended, HeldCustomer.OPEN)) {
            undecided++;
        }
        boolean counted = of.is(ended, HeldCustomer.COUNTED);
        if (counted) {
            renewed++;
        }
        int currency = of.currencyOfDue(ended);
        if (rates.has(currency)) {
            Amounts amounts = of(currency);
            amounts.add(Amounts.DUE, of.dueArr(ended));
            if (counted) {
                amounts.add(Amounts.RENEWED, Math.min(of.renewedArr(ended), of.dueArr(ended)));
            }
        }
    }

    /** The figure; nothing is added any more. */
    Retention retention(@Nullable String key) {
        close();
        for (int currency = 1; currency < byCurrency.length; currency++) {
            Amounts amounts = byCurrency[currency];
            for (int kind = 0; amounts != null && kind < Amounts.KINDS; kind++) {
                addConverted(kind, Objects.requireNonNull(rates.converted(amounts.sum(kind), currency)));
            }
        }
        return new Retention(
                key,
                contracts,
                withoutRate,
                converted[Amounts.STARTING],
                converted[Amounts.LOST],
                converted[Amounts.REDUCED],
                converted[Amounts.EXPANDED],
                customers,
                lostCustomers,
                due,
                renewed,
                undecided,
                converted[Amounts.DUE],
                converted[Amounts.RENEWED]);
    }
}
