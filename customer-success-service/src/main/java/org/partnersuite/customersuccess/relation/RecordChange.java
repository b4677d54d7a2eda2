package org.partnersuite.customersuccess.relation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;

/**
 * A subscription gets another partner of record, or another engagement model of it, from a day on.
 *
 * @param named null when it has no partner of record from that day on
 */
public record RecordChange(
        UUID customerId,
        UUID subscriptionId,
        LocalDate from,
        @Nullable Named named,
        RelationGrounds grounds) {

    /** A partner and how it serves. */
    public record Named(UUID partnerId, EngagementModel engagementModel) {}
}
