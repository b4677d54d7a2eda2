package org.partnersuite.customersuccess.relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.platform.rest.Aggregate;

/**
 * A term in which a partner serves a customer. A subscription has one partner of record on a day at most.
 *
 * @param subscriptionId null when the partner serves the customer as a whole
 * @param from first day
 * @param to last day, included; null while no end is known
 */
public record PartnerRelation(
        UUID id,
        long version,
        UUID customerId,
        @Nullable UUID subscriptionId,
        UUID partnerId,
        Association association,
        EngagementModel engagementModel,
        @ColumnName("from_day") LocalDate from,
        @ColumnName("to_day") @Nullable LocalDate to,
        @Nested RelationGrounds grounds,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    /** The first day on which it begins or no longer holds, after a day; null when there is none. */
    @Nullable
    LocalDate nextChangeAfter(LocalDate day) {
        if (from.isAfter(day)) {
            return from;
        }
        return to == null || to.isBefore(day) ? null : to.plusDays(1);
    }

    PartnerRelation until(@Nullable LocalDate last, Instant now) {
        return with(customerId, partnerId, engagementModel, last, grounds, now);
    }

    PartnerRelation ofCustomer(UUID kept, Instant now) {
        return with(kept, partnerId, engagementModel, to, grounds, now);
    }

    PartnerRelation revised(
            UUID newPartner,
            EngagementModel newModel,
            @Nullable LocalDate newTo,
            RelationGrounds newGrounds,
            Instant now) {
        return with(customerId, newPartner, newModel, newTo, newGrounds, now);
    }

    private PartnerRelation with(
            UUID newCustomer,
            UUID newPartner,
            EngagementModel newModel,
            @Nullable LocalDate newTo,
            RelationGrounds newGrounds,
            Instant now) {
        return new PartnerRelation(
                id,
                version + 1,
                newCustomer,
                subscriptionId,
                newPartner,
                association,
                newModel,
                from,
                newTo,
                newGrounds,
                createdAt,
                now);
    }
}
