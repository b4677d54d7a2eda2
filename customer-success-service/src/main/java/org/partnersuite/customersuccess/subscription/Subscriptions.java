package org.partnersuite.customersuccess.subscription;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Operations of callers on subscriptions. */
public final class Subscriptions {
    private Subscriptions() {}

    /** @throws Problem 409 when another has the external id, 422 with every fault */
    public static Subscription create(Change change, SubscriptionDraft draft) {
        Subscription subscription = begun(change, draft);
        if (!SubscriptionStore.write(change, List.of(subscription), Map.of())) {
            throw taken(change, draft.externalId());
        }
        return subscription;
    }

    /**
     * Creates or changes the subscription with this external id; concurrent calls both succeed.
     *
     * @param draft of the subscription as it is now, or of a new one for null
     */
    public static Subscription put(
            Change change,
            IfMatch ifMatch,
            ExternalId externalId,
            Function<@Nullable Subscription, SubscriptionDraft> draft) {
        Optional<Subscription> known = SubscriptionStore.lock(change.db(), externalId);
        if (known.isEmpty()) {
            ifMatch.checkNone();
            Subscription subscription = begun(change, draft.apply(null));
            if (SubscriptionStore.write(change, List.of(subscription), Map.of())) {
                return subscription;
            }
            known = SubscriptionStore.lock(change.db(), externalId);
        }
        Subscription before = known.orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        return replace(change, before, draft.apply(before));
    }

    /** @throws Problem 404, 412 for a newer version, 422 with every fault */
    public static Subscription revise(
            Change change, UUID id, IfMatch ifMatch, Function<Subscription, SubscriptionDraft> revision) {
        Subscription before = SubscriptionStore.lock(change.db(), id);
        ifMatch.check(before.version());
        return replace(change, before, revision.apply(before));
    }

    private static Subscription replace(Change change, Subscription before, SubscriptionDraft asked) {
        refuseFaults(change, asked, before);
        SubscriptionDraft draft = served(change, asked, before);
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
        SubscriptionStore.write(change, List.of(), Map.of(before, after));
        return after;
    }

    private static Subscription begun(Change change, SubscriptionDraft draft) {
        refuseFaults(change, draft, null);
        return served(change, draft, null).begin(change.now());
    }

    private static SubscriptionDraft served(Change change, SubscriptionDraft draft, @Nullable Subscription before) {
        return draft.served(before, KnownPartners.models(change.db(), draft.partners()));
    }

    private static void refuseFaults(Change change, SubscriptionDraft draft, @Nullable Subscription before) {
        boolean customerKnown = before != null
                || !CustomerStore.findKnown(change.db(), Set.of(draft.customerId()))
                        .isEmpty();
        List<Fault> faults = draft.faults(before, customerKnown, KnownPartners.among(change.db(), draft.partners()));
        if (!faults.isEmpty()) {
            throw Problem.unprocessable(
                    "subscription_refused", "The subscription breaks rules, listed in errors.", faults);
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
