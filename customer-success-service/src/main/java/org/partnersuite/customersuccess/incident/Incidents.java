package org.partnersuite.customersuccess.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.action.IncidentRule;
import org.partnersuite.customersuccess.action.Signal;
import org.partnersuite.customersuccess.action.Signals;
import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.customersuccess.action.TriggerRules;
import org.partnersuite.customersuccess.subscription.Subscription;
import org.partnersuite.customersuccess.subscription.SubscriptionStore;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * Incidents are opened, corrected and closed; one of severity 1, and the third of severity 2 in a month, are
 * signalled.
 */
public final class Incidents {
    private Incidents() {}

    /** @throws Problem 404 for the subscription, 409 when another has the external id, 422 with every fault */
    public static Incident open(Change change, IncidentDraft draft) {
        Incident incident = begun(change, draft);
        if (!IncidentStore.insert(change.db(), incident)) {
            throw taken(change, draft.externalId());
        }
        return opened(change, incident);
    }

    /** Creates or changes the incident with this external id; concurrent calls both succeed. */
    public static Incident put(
            Change change, IfMatch ifMatch, ExternalId key, Function<@Nullable Incident, IncidentDraft> draft) {
        Optional<Incident> known = IncidentStore.lock(change.db(), key);
        if (known.isEmpty()) {
            ifMatch.checkNone();
            Incident incident = begun(change, draft.apply(null));
            if (IncidentStore.insert(change.db(), incident)) {
                return opened(change, incident);
            }
            known = IncidentStore.lock(change.db(), key);
        }
        Incident before = known.orElseThrow(Problem::notFound);
        ifMatch.check(before.version());
        return replace(change, before, draft.apply(before));
    }

    /** @throws Problem 404, 412 for a newer version, 422 with every fault */
    public static Incident revise(Change change, UUID id, IfMatch ifMatch, Function<Incident, IncidentDraft> revision) {
        Incident before = IncidentStore.lock(change.db(), id);
        ifMatch.check(before.version());
        return replace(change, before, revision.apply(before));
    }

    private static Incident replace(Change change, Incident before, IncidentDraft draft) {
        List<Fault> faults = new ArrayList<>(draft.details().faults(change.now()));
        if (!draft.subscriptionId().equals(before.subscriptionId())) {
            faults.add(Fault.at("/subscriptionId", "not_changeable", "An incident stays with its subscription."));
        }
        refuseFaults(faults);
        if (draft.says(before)) {
            return before;
        }
        ExternalId key = draft.externalId();
        if (key != null
                && IncidentStore.lock(change.db(), key)
                        .filter(other -> !other.id().equals(before.id()))
                        .isPresent()) {
            throw taken(change, key);
        }
        Incident after = before.revised(key, draft.details(), change.now());
        IncidentStore.update(change.db(), after);
        IncidentStore.INCIDENT.changed(change, "changed", before, after);
        if (after.details().severity() < before.details().severity()) {
            signal(change, after);
        }
        return after;
    }

    private static Incident begun(Change change, IncidentDraft draft) {
        Subscription subscription = SubscriptionStore.get(change.db(), draft.subscriptionId());
        refuseFaults(draft.details().faults(change.now()));
        return new Incident(
                Ids.next(),
                1,
                draft.externalId(),
                subscription.id(),
                subscription.customerId(),
                draft.details(),
                change.now(),
                change.now());
    }

    private static Incident opened(Change change, Incident incident) {
        IncidentStore.INCIDENT.created(change, "opened", incident);
        signal(change, incident);
        return incident;
    }

    /** One that was opened in an earlier month came late, and opens nothing. */
    private static void signal(Change change, Incident incident) {
        if (incident.details().severity() > IncidentRule.COUNTED_SEVERITY) {
            return;
        }
        IncidentStore.lockCount(change.db(), incident.subscriptionId());
        Instant openedAt = incident.details().openedAt();
        LocalDate month = day(openedAt).withDayOfMonth(1);
        IncidentRule rule = TriggerRules.incidents(change.db());
        Instant from = month.atStartOfDay(ZoneOffset.UTC).toInstant();
        long ofMonth = IncidentStore.count(
                change.db(),
                incident.subscriptionId(),
                IncidentRule.COUNTED_SEVERITY,
                from,
                month.plusMonths(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusNanos(1000));
        boolean late = month.isBefore(day(change.now()).withDayOfMonth(1));
        if (rule.opens(incident.details().severity(), ofMonth)) {
            Signals.put(
                    change.db(),
                    List.of(new Signal(
                            TriggerKey.INCIDENTS,
                            incident.customerId(),
                            incident.subscriptionId(),
                            incident.subscriptionId(),
                            day(openedAt),
                            late,
                            rule.note(incident.details().severity()))));
        }
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static void refuseFaults(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw Problem.unprocessable("incident_refused", "The incident breaks rules, listed in errors.", faults);
        }
    }

    private static Problem taken(Change change, @Nullable ExternalId key) {
        Problem problem =
                Problem.conflict("incident_exists", "Another incident has this external id; existingId names it.");
        if (key != null) {
            IncidentStore.lock(change.db(), key).ifPresent(other -> problem.with("existingId", other.id()));
        }
        return problem;
    }
}
