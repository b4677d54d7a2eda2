package org.partnersuite.customersuccess.stagekpi;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What KPIs are asked of.
 *
 * @param from the first day of the period
 * @param to its last day
 * @param currency of amounts, at the rates of the last day
 * @param partner of the contracts, and of the touches that count; null for all
 * @param today KPIs that wait for something are not settled before it could have happened
 */
public record StageKpiScope(
        LocalDate from,
        LocalDate to,
        String currency,
        @Nullable UUID partner,
        @Nullable String product,
        LocalDate today) {

    LocalDate until() {
        return to.plusDays(1);
    }

    LocalDate lastMonth() {
        return to.with(TemporalAdjusters.firstDayOfMonth());
    }
}
