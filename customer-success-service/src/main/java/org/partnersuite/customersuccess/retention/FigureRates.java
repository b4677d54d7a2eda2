package org.partnersuite.customersuccess.retention;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.exchangerate.RateStore;

/**
 * What one unit of each currency is worth in the currency of the figures, at the rates of a day. Currencies without a rate are
 * not in it.
 */
public record FigureRates(Map<String, BigDecimal> byCurrency) {
    private static final String USD = "USD";

    public FigureRates {
        byCurrency = Map.copyOf(byCurrency);
    }

    /** The currency itself, and nothing else. */
    public static FigureRates only(String currency) {
        return new FigureRates(Map.of(currency, BigDecimal.ONE));
    }

    /** Rates are kept into USD; those of another currency are told by both. */
    public static FigureRates at(Handle db, String into, LocalDate day) {
        Map<String, BigDecimal> inUsd = new TreeMap<>(RateStore.at(db, USD, day).byCurrency());
        inUsd.put(USD, BigDecimal.ONE);
        BigDecimal one = inUsd.get(into);
        if (one == null) {
            return only(into);
        }
        Map<String, BigDecimal> rates = new TreeMap<>();
        inUsd.forEach((currency, rate) -> rates.put(currency, rate.divide(one, MathContext.DECIMAL64)));
        rates.put(into, BigDecimal.ONE);
        return new FigureRates(rates);
    }

    /** SQL of a table of the columns {@code currency} and {@code rate}. It holds codes and numbers alone. */
    String table() {
        return new TreeMap<>(byCurrency)
                .entrySet().stream()
                        .map(rate -> "('" + rate.getKey() + "'::text, "
                                + rate.getValue().toPlainString() + "::numeric)")
                        .collect(Collectors.joining(", ", "(values ", ")"));
    }
}
