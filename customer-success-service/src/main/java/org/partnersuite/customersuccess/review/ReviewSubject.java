package org.partnersuite.customersuccess.review;

import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a review is about: a customer's subscription, a partner, or a customer's account. */
@Embeddable
public record ReviewSubject(
        @Schema(description = "Of CUSTOMER_ADOPTION and ACCOUNT_QBR.") @Nullable
        UUID customerId,

        @Schema(description = "Of CUSTOMER_ADOPTION.") @Nullable
        UUID subscriptionId,

        @Schema(description = "Of PARTNER_EXECUTIVE; of others, a partner that takes part.") @Nullable
        UUID partnerId) {

    ReviewSubject of(UUID customer) {
        return new ReviewSubject(customer, subscriptionId, partnerId);
    }
}
