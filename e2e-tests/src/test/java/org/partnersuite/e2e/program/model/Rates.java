package org.partnersuite.e2e.program.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Dated rates into US dollars, recorded late and corrected: of a currency the last one dated on or before a day (PP-3). */
public final class Rates {
    private final Map<String, TreeMap<LocalDate, History<BigDecimal>>> rates = new TreeMap<>();

    /** What one unit is worth, and since when. */
    public record Rate(LocalDate validOn, BigDecimal value) {}

    private static final Rate ITSELF = new Rate(LocalDate.MIN, BigDecimal.ONE);

    public synchronized void know(LocalDate on, String currency, LocalDate validOn, BigDecimal rate) {
        rates.computeIfAbsent(currency, none -> new TreeMap<>())
                .computeIfAbsent(validOn, none -> new History<>())
                .know(on, rate);
    }

    /** @param asOf the rates that were known at the end of this day */
    public synchronized Optional<Rate> of(String currency, LocalDate day, LocalDate asOf) {
        if (currency.equals("USD")) {
            return Optional.of(ITSELF);
        }
        for (Map.Entry<LocalDate, History<BigDecimal>> dated : rates.getOrDefault(currency, new TreeMap<>())
                .headMap(day, true)
                .descendingMap()
                .entrySet()) {
            Optional<BigDecimal> known = dated.getValue().at(asOf);
            if (known.isPresent()) {
                return known.map(value -> new Rate(dated.getKey(), value));
            }
        }
        return Optional.empty();
    }
}
