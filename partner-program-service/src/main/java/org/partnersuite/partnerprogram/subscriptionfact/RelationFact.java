package org.partnersuite.partnerprogram.subscriptionfact;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term in which a partner serves a customer or a subscription.
 *
 * @param subscriptionId null when it serves the customer as a whole
 * @param association PARTNER_OF_RECORD or OTHER
 * @param engagementModel SALES_AGENT or CUSTOMER_SUCCESS_MANAGER
 * @param fromDay its first day
 * @param toDay its last day, included; null while no end is known
 */
public record RelationFact(
        UUID id,
        long version,
        String position,
        UUID customerId,
        @Nullable UUID subscriptionId,
        UUID partnerId,
        String association,
        String engagementModel,
        LocalDate fromDay,
        @Nullable LocalDate toDay)
        implements Fact {
    /** The association that earns. */
    public static final String PARTNER_OF_RECORD = "PARTNER_OF_RECORD";

    /** Whether it is the term of the subscription's partner of record on a day. */
    public boolean isOfRecord(UUID subscription, LocalDate day) {
        return association.equals(PARTNER_OF_RECORD)
                && subscription.equals(subscriptionId)
                && !day.isBefore(fromDay)
                && (toDay == null || !day.isAfter(toDay));
    }
}
