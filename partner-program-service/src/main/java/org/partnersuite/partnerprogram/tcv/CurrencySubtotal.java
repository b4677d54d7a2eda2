package org.partnersuite.partnerprogram.tcv;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.partnersuite.partnerprogram.deal.CellSum;
import org.partnersuite.partnerprogram.exchangerate.ExchangeRate;
import org.partnersuite.partnerprogram.exchangerate.RatesAt;

/**
 * The deals of one part in one currency. The sum is exact in that currency, and it is converted once: rounding never
 * depends on the number of deals.
 *
 * @param rate empty when no rate is known, and then nothing of it is in the part's amount
 */
public record CurrencySubtotal(String currency, long deals, BigDecimal amount, Optional<ExchangeRate> rate) {
    private static final int MONEY_SCALE = 4;

    static CurrencySubtotal of(String currency, List<CellSum> cells, RatesAt rates) {
        return new CurrencySubtotal(
                currency,
                cells.stream().mapToLong(CellSum::deals).sum(),
                cells.stream().map(CellSum::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                rates.find(currency));
    }

    public Optional<BigDecimal> converted() {
        return rate.map(known -> amount.multiply(known.rate()).setScale(MONEY_SCALE, RoundingMode.HALF_EVEN));
    }
}
