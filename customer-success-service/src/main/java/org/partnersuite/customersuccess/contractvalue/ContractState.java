package org.partnersuite.customersuccess.contractvalue;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Money;

/**
 * A contract as it stands.
 *
 * @param partnerId the partner of record, if there is one
 * @param start its first day
 * @param end its last day; null when it goes on until somebody ends it
 * @param arr what it is worth a year
 * @param licensedUsers null when not known
 * @param devices null when not known
 * @param trial whether nothing is paid
 * @param convertedOn the day on which a trial became paid, if it did
 * @param ceasedOn the first day on which it was no longer in force, when it ceased before its end
 * @param holdsFrom the day from which a decision about it holds: on which a renewed contract begins, when that is not the day
 *     after the old one's end, or on which another contract became a part of it
 */
public record ContractState(
        UUID subscriptionId,
        UUID customerId,
        String product,
        @Nullable UUID partnerId,
        LocalDate start,
        @Nullable LocalDate end,
        Money arr,
        @Nullable Integer licensedUsers,
        @Nullable Integer devices,
        boolean trial,
        @Nullable LocalDate convertedOn,
        @Nullable LocalDate ceasedOn,
        @Nullable LocalDate holdsFrom) {}
