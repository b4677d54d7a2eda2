package org.partnersuite.e2e.success.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a contract is worth in a time.
 *
 * @param from the first day
 * @param until the first day on which it no longer is; {@link LocalDate#MAX} without an end
 * @param arr a year, in USD
 * @param paid false during a trial
 */
public record Term(LocalDate from, LocalDate until, BigDecimal arr, boolean paid) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
