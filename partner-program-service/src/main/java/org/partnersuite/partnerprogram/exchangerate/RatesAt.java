package org.partnersuite.partnerprogram.exchangerate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The rates into one currency that apply on a day: for each currency the newest dated on or before it. A currency is
 * worth one of itself.
 */
public record RatesAt(String into, LocalDate day, Map<String, ExchangeRate> byCurrency) {

    public RatesAt {
        byCurrency = Map.copyOf(byCurrency);
    }

    public Optional<ExchangeRate> find(String currency) {
        if (currency.equals(into)) {
            return Optional.of(new ExchangeRate(into, into, day, BigDecimal.ONE));
        }
        return Optional.ofNullable(byCurrency.get(currency));
    }
}
