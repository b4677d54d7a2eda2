package org.partnersuite.customersuccess.subscription;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.subscription.Cancellation.Reason;
import org.partnersuite.platform.rest.Aggregate;
import org.partnersuite.platform.rest.ExternalId;

/**
 * A customer's subscription to a product.
 *
 * @param deal null when it was not created from a won opportunity
 * @param edited a person or a system has changed the terms: from then on its deal no longer does
 * @param cancellation null while it is in force
 */
public record Subscription(
        UUID id,
        long version,
        UUID customerId,
        @Nullable ExternalId externalId,
        @Nullable DealLine deal,
        SubscriptionTerms terms,
        boolean edited,
        @Nullable Cancellation cancellation,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public SubscriptionStatus status() {
        return cancellation == null ? SubscriptionStatus.ACTIVE : SubscriptionStatus.CANCELLED;
    }

    /** The deal's own correction. */
    Subscription corrected(UUID newCustomerId, SubscriptionTerms newTerms, Instant now) {
        return new Subscription(
                id, version + 1, newCustomerId, externalId, deal, newTerms, edited, null, createdAt, now);
    }

    Subscription edited(@Nullable ExternalId newExternalId, SubscriptionTerms newTerms, Instant now) {
        boolean termsChanged = !newTerms.equals(terms);
        return new Subscription(
                id,
                version + 1,
                customerId,
                newExternalId,
                deal,
                newTerms,
                edited || termsChanged,
                cancellation,
                createdAt,
                now);
    }

    Subscription cancelled(Reason reason, Instant now) {
        return new Subscription(
                id,
                version + 1,
                customerId,
                externalId,
                deal,
                terms,
                edited,
                new Cancellation(reason, now),
                createdAt,
                now);
    }
}
