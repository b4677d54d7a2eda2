package org.partnersuite.partnerprogram.subscriptionfact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A renewal.
 *
 * @param dueOn the contract's last day
 * @param status OPEN, CLOSED or WITHDRAWN
 * @param outcome null while it is open
 * @param dueArr what is up for renewal, a year
 * @param renewedArr what goes on, a year
 */
public record RenewalFact(
        UUID id,
        long version,
        String position,
        UUID subscriptionId,
        UUID customerId,
        LocalDate dueOn,
        String status,
        @Nullable String outcome,
        @Nullable LocalDate decidedOn,
        BigDecimal dueArr,
        @Nullable BigDecimal renewedArr,
        String currency)
        implements Fact {}
