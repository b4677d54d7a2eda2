package org.partnersuite.customersuccess.subscription;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.contractvalue.ContractState;
import org.partnersuite.customersuccess.partner.EngagementModel;
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
 * @param orderValidation null until the order was validated
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
        @Nested @Nullable OrderValidation orderValidation,
        @Nested @Nullable Cancellation cancellation,
        Instant createdAt,
        Instant updatedAt)
        implements Aggregate {

    public SubscriptionStatus status() {
        return cancellation == null ? SubscriptionStatus.ACTIVE : SubscriptionStatus.CANCELLED;
    }

    /** When it is to be renewed, or why it is not. */
    ContractEnd contractEnd() {
        WithdrawnReason nothingToRenew =
                cancellation != null ? WithdrawnReason.SUBSCRIPTION_CANCELLED : terms.nothingToRenew();
        ContractTerm contract = terms.contract();
        LocalDate day = contract.contractEnd() == null ? contract.contractStart() : contract.contractEnd();
        return new ContractEnd(
                id,
                customerId,
                contract.contractStart(),
                day,
                terms.arr(),
                terms.agreement().renewsByItself(),
                nothingToRenew);
    }

    /**
     * What it is worth from now on.
     *
     * @param holdsFrom the day from which a decision about it holds, when it is not the usual one
     */
    ContractState contractState(@Nullable LocalDate holdsFrom) {
        return new ContractState(
                id,
                customerId,
                terms.product(),
                terms.partnerOfRecord(),
                terms.contract().contractStart(),
                terms.contract().contractEnd(),
                terms.arr(),
                terms.licensedUsers(),
                terms.devices(),
                terms.trial(),
                terms.convertedOn(),
                cancellation == null
                        ? null
                        : cancellation.at().atZone(ZoneOffset.UTC).toLocalDate(),
                holdsFrom);
    }

    /** The deal's own correction. */
    Subscription corrected(UUID newCustomerId, SubscriptionTerms newTerms, Instant now) {
        return with(newCustomerId, externalId, newTerms, edited, orderValidation, null, now);
    }

    Subscription edited(@Nullable ExternalId newExternalId, SubscriptionTerms newTerms, Instant now) {
        boolean termsChanged = !newTerms.equals(terms);
        return with(customerId, newExternalId, newTerms, edited || termsChanged, orderValidation, cancellation, now);
    }

    /** Its customer was the same client as another one. */
    Subscription ofCustomer(UUID newCustomerId, Instant now) {
        return with(newCustomerId, externalId, terms, edited, orderValidation, cancellation, now);
    }

    Subscription cancelled(Reason reason, Instant now) {
        return with(customerId, externalId, terms, edited, orderValidation, new Cancellation(reason, now), now);
    }

    /** The customer named another partner of record; the deal may still correct the terms. */
    Subscription servedBy(@Nullable UUID partner, @Nullable EngagementModel model, Instant now) {
        return with(customerId, externalId, terms.of(partner, model), edited, orderValidation, cancellation, now);
    }

    Subscription validated(OrderValidation validation, Instant now) {
        return with(customerId, externalId, terms, edited, validation, cancellation, now);
    }

    private Subscription with(
            UUID newCustomerId,
            @Nullable ExternalId newExternalId,
            SubscriptionTerms newTerms,
            boolean nowEdited,
            @Nullable OrderValidation validation,
            @Nullable Cancellation newCancellation,
            Instant now) {
        return new Subscription(
                id,
                version + 1,
                newCustomerId,
                newExternalId,
                deal,
                newTerms,
                nowEdited,
                validation,
                newCancellation,
                createdAt,
                now);
    }
}
