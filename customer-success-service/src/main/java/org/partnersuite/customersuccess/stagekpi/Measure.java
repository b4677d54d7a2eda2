package org.partnersuite.customersuccess.stagekpi;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a KPI.
 *
 * @param name what it measures, in camelCase
 * @param key of what, such as a feature; null for the whole
 * @param value null when there is nothing to measure
 * @param currency of an amount; null for other figures
 * @param basis how many customers, contracts, users or answers it rests on
 */
public record Measure(
        String name,
        @Nullable String key,
        @Nullable BigDecimal value,
        @Nullable String currency,
        long basis) {

    static Measure of(String name, @Nullable BigDecimal value, long basis) {
        return new Measure(name, null, value, null, basis);
    }

    static Measure amount(String name, @Nullable BigDecimal value, String currency, long basis) {
        return new Measure(name, null, value, currency, basis);
    }
}
