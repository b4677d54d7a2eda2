package org.partnersuite.customersuccess.subscription.api;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.OrderValidations;

/** What was checked of an order. */
@Schema(
        name = "OrderValidationRequest",
        description = "Both checks must be true.",
        examples = "{\"orderReviewed\":true,\"accountValidated\":true,\"accountRecord\":\"SA-1001\"}")
record OrderValidationRequest(
        @Schema(description = "Order and contract data were reviewed.")
        boolean orderReviewed,

        @Schema(description = "The account record (smart account) was validated.")
        boolean accountValidated,

        @Schema(description = "Key of the account record.") @Size(min = 1, max = 100) @Nullable
        String accountRecord) {

    OrderValidations.Checks checks() {
        return new OrderValidations.Checks(orderReviewed, accountValidated, accountRecord);
    }
}
