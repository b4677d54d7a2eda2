package org.partnersuite.partnerprogram.subscriptionfact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription.
 *
 * @param opportunityId the won opportunity that it comes from
 * @param contractStart its first day, also after renewals
 * @param contractEnd its last day; null when it goes on until somebody ends it
 * @param arr what it is worth a year
 * @param tcv total contract value
 * @param convertedOn the day on which a trial became paid
 * @param cancelledOn the day on which its deal fell away
 */
public record SubscriptionFact(
        UUID id,
        long version,
        String position,
        UUID customerId,
        @Nullable UUID opportunityId,
        String product,
        LocalDate contractStart,
        @Nullable LocalDate contractEnd,
        @Nullable Integer licensedUsers,
        BigDecimal arr,
        BigDecimal tcv,
        String currency,
        boolean trial,
        @Nullable LocalDate convertedOn,
        @Nullable LocalDate cancelledOn)
        implements Fact {

    /** The first day on which it was paid; null for a trial. */
    public @Nullable LocalDate paidFrom() {
        if (trial) {
            return null;
        }
        return convertedOn == null ? contractStart : convertedOn;
    }

    /** Whether its deal stood on a day. */
    public boolean stoodOn(LocalDate day) {
        return cancelledOn == null || day.isBefore(cancelledOn);
    }
}
