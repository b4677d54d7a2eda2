package org.partnersuite.customersuccess.retention;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/** Rates into the currency of the figures, by the codes of the currencies. */
final class RatesByCode {
    private final @Nullable BigDecimal[] rates;

    RatesByCode(FigureRates rates, Codes currencies) {
        this.rates = new BigDecimal[currencies.end()];
        for (int code = 1; code < this.rates.length; code++) {
            this.rates[code] = rates.byCurrency().get(currencies.value(code));
        }
    }

    boolean has(int currency) {
        return currency < rates.length && rates[currency] != null;
    }

    int currencies() {
        return rates.length;
    }

    /** An amount in ten-thousandths, converted; null in a currency without a rate. */
    @Nullable
    BigDecimal converted(long amount, int currency) {
        return converted(BigDecimal.valueOf(amount, Money.MAX_SCALE), currency);
    }

    @Nullable
    BigDecimal converted(BigDecimal amount, int currency) {
        BigDecimal rate = currency < rates.length ? rates[currency] : null;
        return rate == null ? null : amount.multiply(rate);
    }
}
