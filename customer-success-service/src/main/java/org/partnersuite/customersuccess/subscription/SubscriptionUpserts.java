package org.partnersuite.customersuccess.subscription;

import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.partner.KnownPartners;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.Change;

/** Creates or replaces many subscriptions by external id, with as many statements as for a single one. */
public final class SubscriptionUpserts {
    private SubscriptionUpserts() {}

    /** Result for a draft; before and after are equal without a change. */
    public record Result(
            @Nullable Subscription before, @Nullable Subscription after, List<Fault> faults) {}

    /**
     * Applies the drafts; a refused one does not stop the others.
     *
     * @param drafted by external id: of the subscription as it is now, or of a new one for null
     * @throws ConcurrentModificationException when one of them was created concurrently; try again
     */
    public static List<Result> put(
            Change change, Map<ExternalId, Function<@Nullable Subscription, SubscriptionDraft>> drafted) {
        Map<ExternalId, Subscription> known = SubscriptionStore.lockAll(change.db(), drafted.keySet()).stream()
                .collect(Collectors.toMap(s -> Objects.requireNonNull(s.externalId()), Function.identity()));
        List<SubscriptionDraft> asked = new ArrayList<>(drafted.size());
        drafted.forEach((externalId, draft) -> asked.add(draft.apply(known.get(externalId))));
        Map<UUID, EngagementModel> models = KnownPartners.models(
                change.db(),
                asked.stream().flatMap(draft -> draft.partners().stream()).toList());
        List<SubscriptionDraft> drafts = asked.stream()
                .map(draft -> draft.served(known.get(draft.externalId()), models))
                .toList();
        Set<UUID> customers = CustomerStore.findKnown(
                change.db(), drafts.stream().map(SubscriptionDraft::customerId).toList());
        Set<UUID> partners = KnownPartners.among(
                change.db(),
                drafts.stream().flatMap(draft -> draft.partners().stream()).toList());
        List<Subscription> created = new ArrayList<>();
        Map<Subscription, Subscription> changed = new LinkedHashMap<>();
        List<Result> results = new ArrayList<>();
        for (SubscriptionDraft draft : drafts) {
            Subscription before = known.get(draft.externalId());
            List<Fault> faults = draft.faults(before, customers.contains(draft.customerId()), partners);
            Subscription after = before;
            if (faults.isEmpty() && before == null) {
                after = draft.begin(change.now());
                created.add(after);
            } else if (faults.isEmpty() && before != null && !draft.says(before)) {
                after = before.edited(draft.externalId(), draft.terms(), change.now());
                changed.put(before, after);
            }
            results.add(new Result(before, after, faults));
        }
        if (!SubscriptionStore.write(change, created, changed)) {
            throw new ConcurrentModificationException("an external id was taken meanwhile");
        }
        return results;
    }
}
