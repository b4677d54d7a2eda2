package org.partnersuite.customersuccess.subscription;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.Ids;

/** Writable fields of a subscription. */
public record SubscriptionDraft(UUID customerId, @Nullable ExternalId externalId, SubscriptionTerms terms) {

    /**
     * Every fault, with pointers into the subscription's JSON.
     *
     * @param before the subscription to replace; null for a new one
     * @param partners those of the drafts that there are
     */
    List<Fault> faults(@Nullable Subscription before, boolean customerKnown, Set<UUID> partners) {
        List<Fault> faults = terms.faults();
        if (!customerKnown) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
        }
        UUID partner = terms.partnerOfRecord();
        if (partner != null
                && !partners.contains(partner)
                && (before == null || !partner.equals(before.terms().partnerOfRecord()))) {
            faults.add(new Fault(
                    "/partnerOfRecord",
                    "unknown_partner",
                    "There is no such partner. A new partner is known here a moment after it was recorded.",
                    new Fault.SuggestedCall("POST", "/v1/partner-program/partners")));
        }
        if (before == null) {
            return faults;
        }
        if (!before.customerId().equals(customerId)) {
            faults.add(Fault.at("/customerId", "not_changeable", "The customer of a subscription cannot change."));
        }
        if (!before.terms().product().equals(terms.product())) {
            faults.add(Fault.at(
                    "/product",
                    "not_changeable",
                    "The product of a subscription cannot change. Create another subscription."));
        }
        if (before.cancellation() != null) {
            faults.add(Fault.at(null, "cancelled", "The subscription is cancelled."));
        }
        return faults;
    }

    /**
     * The same, served by the model of the request, else by that of the relation so far, else by the partner's own.
     *
     * @param before the subscription to replace; null for a new one
     * @param models the partners' own models
     */
    SubscriptionDraft served(@Nullable Subscription before, Map<UUID, EngagementModel> models) {
        UUID partner = terms.partnerOfRecord();
        if (partner == null || terms.engagementModel() != null) {
            return this;
        }
        boolean same = before != null && partner.equals(before.terms().partnerOfRecord());
        EngagementModel model = same && before != null
                ? before.terms().engagementModel()
                : models.getOrDefault(partner, EngagementModel.SALES_AGENT);
        return new SubscriptionDraft(customerId, externalId, terms.servedBy(model));
    }

    /** The partner of record, if there is one. */
    Set<UUID> partners() {
        UUID partner = terms.partnerOfRecord();
        return partner == null ? Set.of() : Set.of(partner);
    }

    boolean says(Subscription subscription) {
        return terms.equals(subscription.terms()) && Objects.equals(externalId, subscription.externalId());
    }

    Subscription begin(Instant now) {
        return new Subscription(Ids.next(), 1, customerId, externalId, null, terms, true, null, null, now, now);
    }
}
