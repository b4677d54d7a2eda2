package org.partnersuite.customersuccess.incident;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;

/** A support incident of a subscription. */
public record Incident(
        UUID id,
        long version,
        @Nested("external") @Nullable ExternalId externalId,
        UUID subscriptionId,
        UUID customerId,
        @Nested IncidentDetails details,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    Incident revised(@Nullable ExternalId key, IncidentDetails now, Instant at) {
        return new Incident(id, version + 1, key, subscriptionId, customerId, now, createdAt, at);
    }

    Incident ofCustomer(UUID customer, Instant at) {
        return new Incident(id, version + 1, externalId, subscriptionId, customer, details, createdAt, at);
    }
}
