package org.partnersuite.partnerprogram.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.partnersuite.platform.rest.Money;

/** Amounts of incentives: to the cent, half a cent up. */
final class Amounts {
    private static final int CENTS = 2;

    private Amounts() {}

    static Money percent(BigDecimal rate, BigDecimal of, String currency) {
        return new Money(of.multiply(rate).movePointLeft(2).setScale(CENTS, RoundingMode.HALF_UP), currency);
    }

    static Money times(long count, Money each) {
        return new Money(
                each.amount().multiply(BigDecimal.valueOf(count)).setScale(CENTS, RoundingMode.HALF_UP),
                each.currency());
    }

    static String shown(BigDecimal rate) {
        return rate.stripTrailingZeros().toPlainString() + " %";
    }

    static String shown(Money money) {
        return money.amount().toPlainString() + " " + money.currency();
    }
}
