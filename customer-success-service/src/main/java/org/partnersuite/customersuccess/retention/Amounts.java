package org.partnersuite.customersuccess.retention;

import java.math.BigDecimal;
import java.util.Arrays;
import org.partnersuite.platform.rest.Money;

/** The six amounts of a figure in one currency, in ten-thousandths; a sum that does not fit goes on as a decimal. */
final class Amounts {
    static final int STARTING = 0;
    static final int LOST = 1;
    static final int REDUCED = 2;
    static final int EXPANDED = 3;
    static final int DUE = 4;
    static final int RENEWED = 5;
    static final int KINDS = 6;

    private final long[] sums = new long[KINDS];
    private final BigDecimal[] full = new BigDecimal[KINDS];

    Amounts() {
        Arrays.fill(full, BigDecimal.ZERO);
    }

    void add(int kind, long amount) {
        long sum = sums[kind] + amount;
        boolean overflown = ((sums[kind] ^ sum) & (amount ^ sum)) < 0;
        if (overflown) {
            full[kind] = full[kind].add(decimal(sums[kind]));
            sum = amount;
        }
        sums[kind] = sum;
    }

    BigDecimal sum(int kind) {
        return full[kind].add(decimal(sums[kind]));
    }

    private static BigDecimal decimal(long amount) {
        return BigDecimal.valueOf(amount, Money.MAX_SCALE);
    }
}
