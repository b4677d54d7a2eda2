package org.partnersuite.customersuccess.subscription;

import java.util.UUID;
import org.partnersuite.customersuccess.Bodies;
import org.partnersuite.customersuccess.subscription.api.SubscriptionRequest;

/** Drafts of subscriptions, written down as callers send them. */
final class Drafts {
    static final UUID CUSTOMER = UUID.randomUUID();

    private Drafts() {}

    /** @param more further members, each after a comma */
    static SubscriptionDraft with(String more) {
        return of("""
                {"customerId":"%s","product":"watsonx.ai","contractStart":"2026-01-01","contractEnd":"2026-12-31",
                 "arr":{"amount":"1200.00","currency":"USD"},"tcv":{"amount":"1200.00","currency":"USD"}%s}
                """.formatted(CUSTOMER, more));
    }

    static SubscriptionDraft of(String json) {
        return Bodies.read(SubscriptionRequest.class, json).draft();
    }
}
