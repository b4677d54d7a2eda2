package org.partnersuite.customersuccess.customer.api;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.Customer;
import org.partnersuite.customersuccess.customer.Customers;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;

/** Writable fields of a customer. */
@Schema(
        name = "CustomerRequest",
        examples = "{\"name\":\"Globex Corporation\",\"externalId\":{\"source\":\"crm\",\"id\":\"C-1001\"}}")
public record CustomerRequest(
        @Schema(description = "Account of this customer in the engagement service. The account then provides the name.")
        @Nullable
        @ByKey("account")
        UUID accountId,

        @Schema(description = "The caller's key.") @Nullable ExternalId externalId,

        @Schema(description = "Required without accountId.") @Size(min = 1, max = 200) @Nullable
        String name,

        @Schema(description = "Its industry. Without one, that of the account counts.")
        @Size(min = 1, max = 100)
        @Nullable
        String industry,

        @Schema(description = "Whether it is kept close for other reasons than its revenue. Default: false.") @Nullable
        Boolean strategic) {

    /** What a patch is applied to: a name that the account gives is not the caller's. */
    static CustomerRequest of(Customer customer) {
        return new CustomerRequest(
                customer.accountId(),
                customer.externalId(),
                customer.accountId() == null ? customer.name() : null,
                customer.industry(),
                customer.strategic());
    }

    Customers.Draft draft() {
        return new Customers.Draft(accountId, externalId, name, industry, Boolean.TRUE.equals(strategic));
    }

    /** The name is not asked for where the account of a known customer provides it. */
    CustomerRequest under(Customer known) {
        return accountId == null && known.accountId() != null
                ? new CustomerRequest(null, externalId, null, industry, strategic)
                : this;
    }

    CustomerRequest withExternalId(ExternalId fromPath) {
        return new CustomerRequest(accountId, fromPath, name, industry, strategic);
    }
}
