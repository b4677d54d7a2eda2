package org.partnersuite.customersuccess.subscription.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.Cancellation;
import org.partnersuite.customersuccess.subscription.DealLine;
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

        @Schema(description = "Reason and date of the cancellation; absent while it is in force.") @Nullable
        Cancellation cancellation,

        Instant createdAt,
        Instant updatedAt) {

    public static SubscriptionResponse of(Subscription subscription) {
        return new SubscriptionResponse(
                subscription.id(),
                subscription.customerId(),
                subscription.externalId(),
                subscription.deal(),
                subscription.terms(),
                subscription.status(),
                subscription.cancellation(),
                subscription.createdAt(),
                subscription.updatedAt());
    }
}
