package org.partnersuite.customersuccess.tenant.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.tenant.Tenant;
import org.partnersuite.platform.rest.ExternalId;

/** A tenant of a customer. */
@Schema(name = "Tenant", description = "A tenant of a customer.")
public record TenantResponse(
        UUID id,
        UUID customerId,
        @Nullable ExternalId externalId,
        @Schema(maxLength = 200) String name,
        @Schema(maxLength = 100) String datacenter,
        List<UUID> subscriptionIds,
        Instant createdAt,
        Instant updatedAt) {

    public static TenantResponse of(Tenant tenant) {
        return new TenantResponse(
                tenant.id(),
                tenant.customerId(),
                tenant.externalId(),
                tenant.name(),
                tenant.datacenter(),
                tenant.subscriptionIds(),
                tenant.createdAt(),
                tenant.updatedAt());
    }
}
