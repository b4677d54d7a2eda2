package org.partnersuite.customersuccess.subscription.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.Cancellation;
import org.partnersuite.customersuccess.subscription.DealLine;
import org.partnersuite.customersuccess.subscription.OrderValidation;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionStatus;
import org.partnersuite.customersuccess.subscription.SubscriptionTerms;
import org.partnersuite.platform.rest.ExternalId;

/** A subscription. Its score and its renewal are resources of their own. */
@Schema(name = "Subscription")
public record SubscriptionResponse(
        UUID id,
        UUID customerId,
        @Nullable ExternalId externalId,

        @Schema(description = "Source: a line of a won opportunity.") @Nullable
        DealLine deal,

        @JsonUnwrapped SubscriptionTerms terms,
        SubscriptionStatus status,

        @Schema(description = "Absent until the order was validated.") @Nullable
        OrderValidation orderValidation,

        @Schema(description = "Reason and date of the cancellation; absent while it is in force.") @Nullable
        Cancellation cancellation,

        Instant createdAt,
        Instant updatedAt) {

    /**
     * What a request is laid over. The engagement model is that of the partner: a request that names another partner and
     * no model gets that partner's own.
     */
    public static SubscriptionResponse toRevise(Subscription subscription) {
        return of(subscription, subscription.terms().servedBy(null));
    }

    public static SubscriptionResponse of(Subscription subscription) {
        return of(subscription, subscription.terms());
    }

    private static SubscriptionResponse of(Subscription subscription, SubscriptionTerms terms) {
        return new SubscriptionResponse(
                subscription.id(),
                subscription.customerId(),
                subscription.externalId(),
                subscription.deal(),
                terms,
                subscription.status(),
                subscription.orderValidation(),
                subscription.cancellation(),
                subscription.createdAt(),
                subscription.updatedAt());
    }
}
