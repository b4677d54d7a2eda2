package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.platform.rest.Money;

/**
 * When a subscription is to be renewed.
 *
 * @param start the contract's first day
 * @param day the contract's last day
 * @param arr what is up for renewal, a year
 * @param autoRenews whether it is renewed by itself: nobody gave notice in time
 * @param nothingToRenew why there is no renewal; null when there is one
 */
public record ContractEnd(
        UUID subscriptionId,
        UUID customerId,
        @ColumnName("contract_start") LocalDate start,
        @ColumnName("contract_end") LocalDate day,
        Money arr,
        boolean autoRenews,
        @Nullable WithdrawnReason nothingToRenew) {

    /** The first day on which its renewal is open: 15 months before the end, but not before the contract starts. */
    public LocalDate opensOn() {
        return RenewalDays.later(start, RenewalPhase.REVIEW_PORTFOLIO.startsOn(day));
    }

    /** The phase on a day; empty while its renewal is not open. */
    Optional<RenewalPhase> phaseOn(LocalDate today) {
        return today.isBefore(opensOn()) ? Optional.empty() : RenewalPhase.on(today, day);
    }
}
