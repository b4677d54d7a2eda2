package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/** Synchronises renewals with their contracts and the calendar. */
public final class Renewals {
    private Renewals() {}

    /**
     * Opens, moves or withdraws the renewals of these contracts. Their subscriptions are locked; waits for a concurrent
     * sweep.
     */
    public static void follow(Change change, List<ContractEnd> ends) {
        if (ends.isEmpty()) {
            return;
        }
        List<UUID> subscriptionIds =
                ends.stream().map(ContractEnd::subscriptionId).toList();
        AwaitedRenewals.forget(change.db(), subscriptionIds);
        RenewalOutcome outcome =
                RenewalOutcome.of(ends, RenewalStore.lockOpen(change.db(), subscriptionIds), change.now());
        AwaitedRenewals.await(change.db(), outcome.awaited());
        RenewalStore.write(change, outcome.opened(), outcome.changed());
    }

    /** Opens those of these that are due by today; returns how many. */
    static int openDue(Change change, Collection<UUID> subscriptionIds, LocalDate today) {
        List<ContractEnd> due = AwaitedRenewals.lockDue(change.db(), subscriptionIds, today);
        follow(change, due);
        return due.size();
    }

    /** Moves those of these whose phase has ended into the phase of today; returns how many. */
    static int advanceDue(Change change, Collection<UUID> subscriptionIds, LocalDate today) {
        Map<Renewal, Renewal> changed = new LinkedHashMap<>();
        List<Renewal> ended = RenewalStore.lockPhaseEnded(change.db(), subscriptionIds, today);
        for (Renewal renewal : ended) {
            changed.put(renewal, renewal.advanced(change.now()));
        }
        RenewalStore.write(change, List.of(), changed);
        return ended.size();
    }
}
