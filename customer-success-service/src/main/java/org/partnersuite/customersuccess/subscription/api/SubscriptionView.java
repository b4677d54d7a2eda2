package org.partnersuite.customersuccess.subscription.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.Cancellation;
import org.partnersuite.customersuccess.subscription.DealLine;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionStatus;
import org.partnersuite.customersuccess.subscription.SubscriptionTerms;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Money;

/** A subscription. Its score and its renewal are resources of their own. */
@Schema(name = "Subscription")
public record SubscriptionView(
        UUID id,
        UUID customerId,
        @Nullable ExternalId externalId,

        @Schema(description = "The line of the won opportunity that it comes from.") @Nullable
        DealLine deal,

        String product,
        @Nullable String licenceType,
        @Nullable Integer licensedUsers,
        LocalDate contractStart,
        LocalDate contractEnd,
        Money arr,
        Money tcv,
        @Nullable UUID partnerOfRecord,
        boolean trial,
        @Nullable LocalDate convertedOn,
        SupportLevel supportLevel,
        SubscriptionStatus status,

        @Schema(description = "Why and when it ceased; absent while it is in force.") @Nullable
        Cancellation cancellation,

        Instant createdAt,
        Instant updatedAt) {

    static SubscriptionView of(Subscription subscription) {
        SubscriptionTerms terms = subscription.terms();
        return new SubscriptionView(
                subscription.id(),
                subscription.customerId(),
                subscription.externalId(),
                subscription.deal(),
                terms.product(),
                terms.licenceType(),
                terms.licensedUsers(),
                terms.contract().start(),
                terms.contract().end(),
                terms.arr(),
                terms.tcv(),
                terms.partnerOfRecord(),
                terms.trial(),
                terms.convertedOn(),
                terms.supportLevel(),
                subscription.status(),
                subscription.cancellation(),
                subscription.createdAt(),
                subscription.updatedAt());
    }
}
