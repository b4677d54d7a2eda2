package org.partnersuite.customersuccess.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.contractvalue.ContractState;
import org.partnersuite.customersuccess.renewal.ContractEnd;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
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
        @Nested("external") @Nullable ExternalId externalId,
        @Nested @Nullable DealLine deal,
        @Nested SubscriptionTerms terms,
        boolean edited,
        @Nested @Nullable Cancellation cancellation,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public SubscriptionStatus status() {
        return cancellation == null ? SubscriptionStatus.ACTIVE : SubscriptionStatus.CANCELLED;
    }

    /** When it is to be renewed, or why it is not. */
    ContractEnd contractEnd() {
        WithdrawnReason nothingToRenew = cancellation != null
                ? WithdrawnReason.SUBSCRIPTION_CANCELLED
                : terms.trial() ? WithdrawnReason.TRIAL : null;
        return new ContractEnd(
                id,
                customerId,
                terms.contract().contractStart(),
                terms.contract().contractEnd(),
                terms.arr(),
                false,
                nothingToRenew);
    }

    /**
     * What it is worth from now on.
     *
     * @param resumesOn the day on which a renewed contract begins, when that is not the day after the old one's end
     */
    ContractState contractState(@Nullable LocalDate resumesOn) {
        return new ContractState(
                id,
                customerId,
                terms.product(),
                terms.partnerOfRecord(),
                terms.contract().contractStart(),
                terms.contract().contractEnd(),
                terms.arr(),
                terms.trial(),
                terms.convertedOn(),
                cancellation == null
                        ? null
                        : cancellation.at().atZone(ZoneOffset.UTC).toLocalDate(),
                resumesOn);
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

    /** Its customer was the same client as another one. */
    Subscription ofCustomer(UUID newCustomerId, Instant now) {
        return new Subscription(
                id, version + 1, newCustomerId, externalId, deal, terms, edited, cancellation, createdAt, now);
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
