package org.partnersuite.customersuccess.customer.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.Customer;
import org.partnersuite.platform.rest.ExternalId;

/** A customer. */
@Schema(name = "Customer")
public record CustomerResponse(
        UUID id,
        @Nullable UUID accountId,
        @Nullable ExternalId externalId,
        String name,
        @Schema(maxLength = 100) @Nullable String industry,
        boolean strategic,
        Instant createdAt,
        Instant updatedAt) {

    static CustomerResponse of(Customer customer) {
        return new CustomerResponse(
                customer.id(),
                customer.accountId(),
                customer.externalId(),
                customer.name(),
                customer.industry(),
                customer.strategic(),
                customer.createdAt(),
                customer.updatedAt());
    }
}
