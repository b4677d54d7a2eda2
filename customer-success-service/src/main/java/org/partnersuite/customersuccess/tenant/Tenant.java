package org.partnersuite.customersuccess.tenant;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A tenant of a customer.
 *
 * @param subscriptions ids of the subscriptions that it serves, in their order
 */
public record Tenant(
        UUID id,
        long version,
        UUID customerId,
        @Nested("external") @Nullable ExternalId externalId,
        String name,
        String datacenter,
        List<String> subscriptions,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public Tenant {
        subscriptions = List.copyOf(subscriptions);
    }

    public List<UUID> subscriptionIds() {
        return subscriptions.stream().map(UUID::fromString).toList();
    }

    Tenant revised(Tenants.Draft draft, Instant now) {
        return new Tenant(
                id,
                version + 1,
                customerId,
                draft.externalId(),
                draft.name(),
                draft.datacenter(),
                draft.subscriptions(),
                createdAt,
                now);
    }

    Tenant ofCustomer(UUID kept, Instant now) {
        return new Tenant(id, version + 1, kept, externalId, name, datacenter, subscriptions, createdAt, now);
    }
}
