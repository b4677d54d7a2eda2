package org.partnersuite.customersuccess.subscription;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.Customers;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** What callers can do with subscriptions. */
public final class Subscriptions {
    private Subscriptions() {}

    public static Optional<Subscription> find(Handle db, UUID id) {
        return SubscriptionStore.find(db, id);
    }

    /** Its holder alone writes the subscription and whatever is derived from it. */
    public static Subscription lock(Change change, UUID id) {
        return SubscriptionStore.lock(change.db(), id).orElseThrow(Problem::notFound);
    }

    public static Subscription create(Change change, SubscriptionDraft draft) {
        Subscription subscription = begun(change, draft);
        if (!SubscriptionChanges.write(change, List.of(subscription), Map.of())) {
            throw taken(change, draft.externalId());
        }
        return subscription;
    }

    /** Creates the subscription with this external id, or makes it what the draft says; two at once both succeed. */
    public static Subscription put(Change change, IfMatch ifMatch, ExternalId externalId, SubscriptionDraft draft) {
        Optional<Subscription> known = SubscriptionStore.lock(change.db(), externalId);
        if (known.isEmpty()) {
            Subscription subscription = begun(change, draft);
            if (SubscriptionChanges.write(change, List.of(subscription), Map.of())) {
                return subscription;
            }
            known = SubscriptionStore.lock(change.db(), externalId);
        }
        return change(change, known.orElseThrow(Problem::notFound), ifMatch, draft);
    }

    /** @param before locked */
    public static Subscription change(Change change, Subscription before, IfMatch ifMatch, SubscriptionDraft draft) {
        ifMatch.check(before.version());
        refuseFaults(change, draft, before);
        if (draft.says(before)) {
            return before;
        }
        ExternalId externalId = draft.externalId();
        if (externalId != null
                && SubscriptionStore.findId(change.db(), externalId)
                        .filter(id -> !id.equals(before.id()))
                        .isPresent()) {
            throw taken(change, externalId);
        }
        Subscription after = before.edited(externalId, draft.terms(), change.now());
        SubscriptionChanges.write(change, List.of(), Map.of(before, after));
        return after;
    }

    private static Subscription begun(Change change, SubscriptionDraft draft) {
        refuseFaults(change, draft, null);
        return draft.begin(change.now());
    }

    private static void refuseFaults(Change change, SubscriptionDraft draft, @Nullable Subscription before) {
        boolean customerKnown = before != null
                || Customers.find(change.db(), draft.customerId()).isPresent();
        List<Fault> faults = draft.faults(before, customerKnown, KnownPartners.among(change.db(), draft.partners()));
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("subscription_refused", "The subscription cannot be like this.", faults);
        }
    }

    private static Problem taken(Change change, @Nullable ExternalId externalId) {
        Problem problem = Problem.conflict(
                "subscription_exists", "Another subscription has this external id; existingId names it.");
        if (externalId != null) {
            SubscriptionStore.findId(change.db(), externalId).ifPresent(id -> problem.with("existingId", id));
        }
        return problem;
    }
}
