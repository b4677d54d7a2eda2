package org.partnersuite.customersuccess.contractvalue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * What a contract was worth, and covered, from a day on.
 *
 * @param validFrom the first day
 * @param validTo the first day on which it no longer was
 * @param arr a year
 * @param paid false during a trial
 */
record ContractValue(
        UUID subscriptionId,
        LocalDate validFrom,
        LocalDate validTo,
        UUID customerId,
        String product,
        @Nullable UUID partnerId,
        Money arr,
        @Nullable Integer licensedUsers,
        @Nullable Integer devices,
        boolean paid) {

    static ContractValue of(ContractState state, LocalDate from, LocalDate to, boolean paid) {
        return new ContractValue(
                state.subscriptionId(),
                from,
                to,
                state.customerId(),
                state.product(),
                state.partnerId(),
                state.arr(),
                state.licensedUsers(),
                state.devices(),
                paid);
    }

    ContractValue from(LocalDate day) {
        return new ContractValue(
                subscriptionId, day, validTo, customerId, product, partnerId, arr, licensedUsers, devices, paid);
    }

    ContractValue to(LocalDate day) {
        return new ContractValue(
                subscriptionId, validFrom, day, customerId, product, partnerId, arr, licensedUsers, devices, paid);
    }

    /** Worth more a year. */
    ContractValue plus(Money by) {
        return new ContractValue(
                subscriptionId,
                validFrom,
                validTo,
                customerId,
                product,
                partnerId,
                arr.plus(by),
                licensedUsers,
                devices,
                paid);
    }

    /** Its customer was the same client as another one. */
    ContractValue ofCustomer(UUID customer) {
        return new ContractValue(
                subscriptionId, validFrom, validTo, customer, product, partnerId, arr, licensedUsers, devices, paid);
    }

    boolean isEmpty() {
        return !validFrom.isBefore(validTo);
    }

    /** Whether it says the same as another, days aside. */
    boolean isWorth(ContractValue other) {
        return from(other.validFrom()).to(other.validTo()).equals(other);
    }
}
