package org.partnersuite.customersuccess.tenant.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.tenant.Tenants;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;

/** Writable fields of a tenant. */
@Schema(
        name = "TenantRequest",
        description = "A tenant of a customer and the subscriptions that it serves.",
        examples = """
            {"customerId":"019b0000-0000-7000-8000-00000000c001","name":"globex-prod","datacenter":"Frankfurt 2",\
            "subscriptionIds":[]}\
            """)
public record TenantRequest(
        @Schema(description = "Immutable.") @ByKey("customer")
        UUID customerId,

        @Schema(description = "The caller's key.") @Nullable ExternalId externalId,
        @NotBlank @Size(max = 200) String name,
        @NotBlank @Size(max = 100) String datacenter,

        @Schema(description = "Subscriptions that it serves. Default: none.")
        @Size(max = 200)
        @Nullable
        @ByKey("subscription")
        List<UUID> subscriptionIds) {

    Tenants.Draft draft() {
        return draft(externalId);
    }

    public Tenants.Draft draft(@Nullable ExternalId key) {
        return new Tenants.Draft(
                customerId, key, name, datacenter, subscriptionIds == null ? List.of() : subscriptionIds);
    }
}
