package org.partnersuite.customersuccess.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;

/**
 * A person in a role for a customer. On a day a customer, and a subscription where its team differs, has one lead CSM and
 * one RM at most.
 *
 * @param subscriptionId null for the customer as a whole
 * @param person subject of the person's token
 * @param partnerId partner of the person; null for one of ours
 * @param lead whether the person leads the customer success managers
 * @param from first day
 * @param to last day, included; null while no end is known
 */
public record TeamMember(
        UUID id,
        long version,
        UUID customerId,
        @Nullable UUID subscriptionId,
        String person,
        @Nullable UUID partnerId,
        TeamRole role,
        boolean lead,
        @ColumnName("from_day") LocalDate from,
        @ColumnName("to_day") @Nullable LocalDate to,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    /** Whether only one person has this place at a time. */
    boolean isUnique() {
        return lead || role == TeamRole.RM;
    }

    TeamMember revised(boolean nowLead, @Nullable LocalDate newTo, Instant now) {
        return new TeamMember(
                id,
                version + 1,
                customerId,
                subscriptionId,
                person,
                partnerId,
                role,
                nowLead,
                from,
                newTo,
                createdAt,
                now);
    }

    TeamMember ofCustomer(UUID kept, Instant now) {
        return new TeamMember(
                id, version + 1, kept, subscriptionId, person, partnerId, role, lead, from, to, createdAt, now);
    }
}
