package org.partnersuite.customersuccess.interaction;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;

/** A touch with a customer. Calendars bring them by the hundred, so they are written by SQL. */
public record Interaction(
        UUID id,
        long version,
        @Nested("external") @Nullable ExternalId externalId,
        UUID customerId,
        @Nested InteractionDetails details,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    Interaction revised(@Nullable ExternalId newExternalId, InteractionDetails now, Instant at) {
        return new Interaction(id, version + 1, newExternalId, customerId, now, createdAt, at);
    }

    Interaction ofCustomer(UUID customer, Instant at) {
        return new Interaction(id, version + 1, externalId, customer, details, createdAt, at);
    }

    boolean says(@Nullable ExternalId otherExternalId, InteractionDetails other) {
        return details.equals(other) && Objects.equals(externalId, otherExternalId);
    }
}
