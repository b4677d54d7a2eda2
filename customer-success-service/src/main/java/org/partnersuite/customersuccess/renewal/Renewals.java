package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Change;

/** Synchronises renewals with their contracts and the calendar. */
public final class Renewals {
    private Renewals() {}

    /**
     * Opens, moves or withdraws the renewals of these contracts. Their subscriptions are locked; waits for a concurrent
     * sweep.
     */
    public static void follow(Change change, List<ContractEnd> ends) {
        follow(change, ends, false);
    }

    /** The same for contracts that go on as was decided: what opens has the day on which that was due. */
    public static void followDecided(Change change, List<ContractEnd> ends) {
        follow(change, ends, true);
    }

    private static void follow(Change change, List<ContractEnd> ends, boolean knownBefore) {
        if (ends.isEmpty()) {
            return;
        }
        List<UUID> subscriptionIds =
                ends.stream().map(ContractEnd::subscriptionId).toList();
        AwaitedRenewals.forget(change.db(), subscriptionIds);
        List<Renewal> open = new ArrayList<>();
        Map<UUID, LocalDate> decided = new HashMap<>();
        for (Renewal renewal : RenewalStore.lockOf(change.db(), subscriptionIds)) {
            if (renewal.decision() == null) {
                open.add(renewal);
            } else {
                decided.merge(renewal.subscriptionId(), renewal.dueOn(), RenewalDays::later);
            }
        }
        List<ContractEnd> undecided = ends.stream()
                .filter(end -> isUndecided(end, decided.get(end.subscriptionId())))
                .toList();
        LocalDate today = Renewal.day(change.now());
        RenewalChanges changes = RenewalChanges.of(
                undecided,
                open,
                end -> knownBefore ? opensOn(end, decided.get(end.subscriptionId())) : today,
                change.now());
        AwaitedRenewals.await(change.db(), changes.awaited());
        RenewalStore.write(change, changes.opened(), changes.changed());
    }

    /** When it was to be opened: not before the day after the end that was decided on. */
    private static LocalDate opensOn(ContractEnd end, @Nullable LocalDate decided) {
        return decided == null ? end.opensOn() : RenewalDays.later(end.opensOn(), decided.plusDays(1));
    }

    /** A contract whose end was decided on has no other renewal, until it ends later. */
    private static boolean isUndecided(ContractEnd end, @Nullable LocalDate decided) {
        return decided == null || end.day().isAfter(decided);
    }

    /** Opens those of these that are due by today; returns how many. */
    static int openDue(Change change, Collection<UUID> subscriptionIds, LocalDate today) {
        List<ContractEnd> due = AwaitedRenewals.lockDue(change.db(), subscriptionIds, today);
        follow(change, due, true);
        return due.size();
    }

    /** Does what the calendar asks of these by today: the next phase, the prompt, the automatic renewal; returns how many. */
    static int advanceDue(Change change, Collection<UUID> subscriptionIds, LocalDate today) {
        List<Renewal> due = RenewalStore.lockDue(change.db(), subscriptionIds, today);
        List<Renewal> ended = due.stream()
                .filter(renewal -> renewal.autoRenews() && !renewal.dueOn().isAfter(today))
                .toList();
        Map<UUID, LocalDate> termStarts = ended.isEmpty() ? Map.of() : RenewalStore.termStarts(change.db(), ended);
        Map<Renewal, Renewal> changed = new LinkedHashMap<>();
        for (Renewal renewal : due) {
            LocalDate termStart = termStarts.get(renewal.id());
            changed.put(
                    renewal,
                    termStart == null
                            ? renewal.advanced(change.now())
                            : renewal.renewedByItself(termStart, change.caller().subject(), change.now()));
        }
        RenewalStore.write(change, List.of(), changed);
        return due.size();
    }
}
