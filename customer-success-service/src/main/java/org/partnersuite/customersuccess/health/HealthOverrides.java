package org.partnersuite.customersuccess.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.health.model.Scale;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Stamp;

/**
 * An override is asked for by one person and approved by another; it holds until it expires, is ended, or replaced. Of
 * a subscription one waits for approval and one holds at a time. A trigger asks for the score with each of its
 * changes.
 */
@ApplicationScoped
public class HealthOverrides {
    /** How far ahead an override may expire. */
    public static final int MOST_DAYS = 90;

    private final HealthOverrideRepository overrides;

    HealthOverrides(HealthOverrideRepository overrides) {
        this.overrides = overrides;
    }

    /** @throws Problem 404 for the subscription, 400 with every fault, 409 while another waits for approval */
    public HealthOverride ask(Change change, UUID subscriptionId, OverrideTerms terms) {
        Subscription subscription = SubscriptionStore.lock(change.db(), subscriptionId);
        Problem.refuseAny(faults(terms, HealthQueue.day(change.now())));
        overrides
                .find("subscriptionId = ?1 and status = ?2", subscriptionId, OverrideStatus.ASKED)
                .firstResultOptional()
                .ifPresent(waiting -> {
                    throw Problem.conflict(
                                    "override_waiting",
                                    "Another override of this subscription waits for approval; existingId names it.")
                            .with("existingId", waiting.id());
                });
        return overrides.created(
                change,
                "asked for",
                new HealthOverride(
                        Stamp.of(change),
                        subscriptionId,
                        subscription.customerId(),
                        terms,
                        change.caller().subject(),
                        OverrideStatus.ASKED,
                        null,
                        null));
    }

    /** @throws Problem 404, 412, 403 for who asked, 422 when it is decided or expires in the past */
    public HealthOverride approve(Change change, UUID id, IfMatch ifMatch, @Nullable String note) {
        HealthOverride override = undecided(change, id, ifMatch);
        if (override.askedBy().equals(change.caller().subject())) {
            throw Problem.of(403, "second_person_only", "Who asked for an override does not approve it.", List.of());
        }
        if (override.terms().expiresOn().isBefore(HealthQueue.day(change.now()))) {
            throw Problem.unprocessable(
                    "override_over", "It would have expired by now. Ask for another one.", List.of());
        }
        for (HealthOverride before : overrides.locked(
                "subscriptionId = ?1 and status = ?2 order by id",
                override.subscriptionId(),
                OverrideStatus.APPROVED)) {
            before.end("Replaced by a later one.");
            overrides.changed(change, "replaced", before);
        }
        override.decide(OverrideStatus.APPROVED, decision(change, note));
        return overrides.changed(change, "approved", override);
    }

    /** @throws Problem 404, 412, 422 when it is decided */
    public HealthOverride refuse(Change change, UUID id, IfMatch ifMatch, @Nullable String note) {
        HealthOverride override = undecided(change, id, ifMatch);
        override.decide(OverrideStatus.REFUSED, decision(change, note));
        return overrides.changed(change, "refused", override);
    }

    /** @throws Problem 404, 412, 422 when it neither waits nor holds */
    public HealthOverride end(Change change, UUID id, IfMatch ifMatch, String reason) {
        HealthOverride override = locked(change, id, ifMatch);
        if (override.status() != OverrideStatus.ASKED && override.status() != OverrideStatus.APPROVED) {
            throw decided(override);
        }
        override.end(reason);
        return overrides.changed(change, "ended", override);
    }

    private HealthOverride undecided(Change change, UUID id, IfMatch ifMatch) {
        HealthOverride override = locked(change, id, ifMatch);
        if (override.status() != OverrideStatus.ASKED) {
            throw decided(override);
        }
        return override;
    }

    /** Locks the subscription first, like all changes of what hangs on it. */
    private HealthOverride locked(Change change, UUID id, IfMatch ifMatch) {
        HealthOverride found = overrides.findById(id);
        if (found == null) {
            throw Problem.notFound();
        }
        SubscriptionStore.lock(change.db(), found.subscriptionId());
        overrides.getEntityManager().refresh(found);
        return overrides.locked(change, id, ifMatch);
    }

    private static Problem decided(HealthOverride override) {
        return Problem.unprocessable(
                "override_decided", "The override is " + override.status() + " already.", List.of());
    }

    private static OverrideDecision decision(Change change, @Nullable String note) {
        return new OverrideDecision(change.caller().subject(), change.now(), note);
    }

    static List<Fault> faults(OverrideTerms terms, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        if (!Scale.contains(terms.value())) {
            faults.add(Fault.at("/value", "out_of_range", "A score is between 1 and 10."));
        }
        if (terms.expiresOn().isBefore(today) || terms.expiresOn().isAfter(today.plusDays(MOST_DAYS))) {
            faults.add(Fault.at(
                    "/expiresOn",
                    "out_of_range",
                    "From today until " + today.plusDays(MOST_DAYS) + ", 90 days ahead."));
        }
        return faults;
    }
}
