package org.partnersuite.customersuccess.tenant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customer.CustomerStore;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Operations of callers on tenants. */
public final class Tenants {
    private Tenants() {}

    /** Writable fields. */
    public record Draft(
            UUID customerId,
            @Nullable ExternalId externalId,
            String name,
            String datacenter,
            List<UUID> subscriptionIds) {
        public Draft {
            subscriptionIds = List.copyOf(subscriptionIds);
        }

        List<String> subscriptions() {
            return subscriptionIds.stream().map(UUID::toString).sorted().toList();
        }

        boolean says(Tenant tenant) {
            return Objects.equals(externalId, tenant.externalId())
                    && name.equals(tenant.name())
                    && datacenter.equals(tenant.datacenter())
                    && subscriptions().equals(tenant.subscriptions());
        }
    }

    /** @throws Problem 409 when another has the external id, 422 with every fault */
    public static Tenant create(Change change, Draft draft) {
        refuse(faults(change.db(), draft));
        Tenant tenant = new Tenant(
                Ids.next(),
                1,
                draft.customerId(),
                draft.externalId(),
                draft.name(),
                draft.datacenter(),
                draft.subscriptions(),
                change.now(),
                change.now());
        if (!TenantStore.create(change, tenant)) {
            throw taken();
        }
        return tenant;
    }

    /** Creates or changes the tenant with this external id. */
    public static Tenant put(
            Change change, IfMatch ifMatch, ExternalId externalId, Function<@Nullable Tenant, Draft> draft) {
        Optional<Tenant> known = TenantStore.lock(change.db(), externalId);
        if (known.isEmpty()) {
            ifMatch.checkNone();
            return create(change, draft.apply(null));
        }
        ifMatch.check(known.get().version());
        return replace(change, known.get(), draft.apply(known.get()));
    }

    /** @throws Problem 404, 412 for a newer version, 422 with every fault */
    public static Tenant revise(Change change, UUID id, IfMatch ifMatch, Function<Tenant, Draft> revision) {
        Tenant before = TenantStore.lock(change.db(), id);
        ifMatch.check(before.version());
        return replace(change, before, revision.apply(before));
    }

    private static Tenant replace(Change change, Tenant before, Draft draft) {
        List<Fault> faults = faults(change.db(), draft);
        if (!before.customerId().equals(draft.customerId())) {
            faults.add(Fault.at("/customerId", "not_changeable", "The customer of a tenant cannot change."));
        }
        refuse(faults);
        if (draft.says(before)) {
            return before;
        }
        ExternalId key = draft.externalId();
        if (key != null
                && TenantStore.lock(change.db(), key)
                        .filter(other -> !other.id().equals(before.id()))
                        .isPresent()) {
            throw taken();
        }
        Tenant after = before.revised(draft, change.now());
        TenantStore.change(change, before, after);
        return after;
    }

    private static List<Fault> faults(Handle db, Draft draft) {
        List<Fault> faults = new ArrayList<>();
        if (CustomerStore.findKnown(db, Set.of(draft.customerId())).isEmpty()) {
            faults.add(Fault.at("/customerId", "unknown_customer", "There is no such customer."));
            return faults;
        }
        Set<UUID> known = db.createQuery(
                        "select id from held_subscription where customer_id = :customer and id = any(:ids)")
                .bind("customer", draft.customerId())
                .bindArray("ids", UUID.class, draft.subscriptionIds())
                .mapTo(UUID.class)
                .set();
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < draft.subscriptionIds().size(); i++) {
            UUID id = draft.subscriptionIds().get(i);
            if (!known.contains(id)) {
                faults.add(Fault.at(
                        "/subscriptionIds/" + i, "unknown_subscription", "The customer has no such subscription."));
            } else if (!seen.add(id)) {
                faults.add(Fault.at("/subscriptionIds/" + i, "repeated", "It is named twice."));
            }
        }
        return faults;
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("tenant_refused", "The tenant breaks rules, listed in errors.", faults);
        }
    }

    private static Problem taken() {
        return Problem.conflict("tenant_exists", "Another tenant has this external id.");
    }
}
