package org.partnersuite.customersuccess.retention;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What retention is asked of. Partner, product and segment are those of a contract on the period's first day, or, for what is
 * due, on the contract's last day.
 *
 * @param from the first day of the period
 * @param to its last day
 * @param currency of all amounts, at the rates of the last day
 * @param by what the figures are broken down by; null for one figure of all
 */
public record RetentionScope(
        LocalDate from,
        LocalDate to,
        String currency,
        @Nullable UUID partner,
        @Nullable String product,
        @Nullable String segment,
        @Nullable UUID customer,
        @Nullable Breakdown by) {

    /** Dimensions of the figures. */
    public enum Breakdown {
        PARTNER,
        PRODUCT,
        SEGMENT
    }

    /** The first day after the period. */
    LocalDate until() {
        return to.plusDays(1);
    }
}
