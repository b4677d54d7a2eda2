package org.partnersuite.partnerprogram.exchangerate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The rates into one currency through a time: each applies from its day until the next one of its currency. */
public final class RatesByDay {
    private final Map<String, NavigableMap<LocalDate, ExchangeRate>> byCurrency = new HashMap<>();

    /** @param rates of any currencies, one of a currency and day */
    public RatesByDay(Collection<ExchangeRate> rates) {
        for (ExchangeRate rate : rates) {
            byCurrency.computeIfAbsent(rate.from(), currency -> new TreeMap<>()).put(rate.validOn(), rate);
        }
    }

    /** The last rate of the currency dated on or before the day; empty when there is none. */
    public Optional<ExchangeRate> find(String currency, LocalDate day) {
        return Optional.ofNullable(byCurrency.get(currency))
                .map(rates -> rates.floorEntry(day))
                .map(Map.Entry::getValue);
    }
}
