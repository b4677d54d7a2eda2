package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;

/**
 * When a subscription is to be renewed.
 *
 * @param day the contract's last day
 * @param nothingToRenew why there is no renewal; null when there is one
 */
public record ContractEnd(
        UUID subscriptionId,
        UUID customerId,
        @ColumnName("contract_end") LocalDate day,
        @Nullable WithdrawnReason nothingToRenew) {}
