package org.partnersuite.customersuccess.subscription;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * What the outcome of a renewal does to a contract.
 *
 * @param endsOn the last day that the contract must have for the change to apply; null for any
 * @param until its new last day; null when that stays
 * @param arr the new ARR, or what it grows by
 * @param holdsFrom the day on which it begins anew, when that is not the day after the old end; the day from which it is
 *     worth more
 */
public record ContractChange(
        UUID subscriptionId,
        @Nullable LocalDate endsOn,
        @Nullable LocalDate until,
        Money arr,
        @Nullable LocalDate holdsFrom) {

    /** It goes on until another day, for another amount a year. */
    public static ContractChange renewed(
            UUID subscriptionId, LocalDate endsOn, LocalDate until, Money arr, @Nullable LocalDate resumesOn) {
        return new ContractChange(subscriptionId, endsOn, until, arr, resumesOn);
    }

    /** Another contract became a part of it, from the day after that one's end on. */
    public static ContractChange enlarged(UUID subscriptionId, Money arr, LocalDate from) {
        return new ContractChange(subscriptionId, null, null, arr, from);
    }

    boolean enlarges() {
        return until == null;
    }

    boolean appliesTo(Subscription subscription) {
        return subscription.cancellation() == null
                && (endsOn == null
                        || endsOn.equals(subscription.terms().contract().contractEnd()))
                && arr.currency().equals(subscription.terms().arr().currency());
    }

    SubscriptionTerms applied(SubscriptionTerms terms) {
        return until == null ? terms.enlarged(arr) : terms.renewed(until, arr);
    }
}
