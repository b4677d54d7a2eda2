package org.partnersuite.customersuccess.exchangerate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** The rates into one currency that apply on a day. A currency is worth one of itself. */
public record RatesAt(String into, LocalDate day, Map<String, BigDecimal> byCurrency) {
    public RatesAt {
        byCurrency = Map.copyOf(byCurrency);
    }

    public Optional<BigDecimal> find(String currency) {
        return currency.equals(into) ? Optional.of(BigDecimal.ONE) : Optional.ofNullable(byCurrency.get(currency));
    }
}
