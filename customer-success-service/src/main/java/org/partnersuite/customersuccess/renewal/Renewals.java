package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

/** Keeps renewals in step with the contracts they are about, and with the calendar. */
public final class Renewals {
    private Renewals() {}

    public static Optional<Renewal> find(Handle db, UUID id) {
        return RenewalStore.find(db, id);
    }

    /**
     * Opens, moves or withdraws the renewals of these contracts. Nobody else changes their subscriptions meanwhile; the
     * sweep may be opening some, and is waited for.
     */
    public static void follow(Change change, List<ContractEnd> ends) {
        if (ends.isEmpty()) {
            return;
        }
        LocalDate today = Renewal.day(change.now());
        List<UUID> subscriptionIds =
                ends.stream().map(ContractEnd::subscriptionId).toList();
        AwaitedRenewals.forget(change.db(), subscriptionIds);
        Map<UUID, Renewal> open = RenewalStore.lockOpen(change.db(), subscriptionIds).stream()
                .collect(Collectors.toMap(Renewal::subscriptionId, Function.identity()));
        RenewalChanges changes = new RenewalChanges(change);
        List<ContractEnd> awaited = new ArrayList<>();
        for (ContractEnd end : ends) {
            Renewal renewal = open.get(end.subscriptionId());
            Optional<RenewalPhase> phase =
                    end.nothingToRenew() == null ? RenewalPhase.on(today, end.day()) : Optional.empty();
            if (phase.isPresent()) {
                openOrMove(change, changes, renewal, end, phase.get());
            } else {
                if (renewal != null) {
                    changes.changed(renewal, renewal.withdrawn(reason(end.nothingToRenew()), change.now()));
                }
                if (end.nothingToRenew() == null) {
                    awaited.add(end);
                }
            }
        }
        AwaitedRenewals.await(change.db(), awaited);
        changes.write();
    }

    /** Opens those of these that are due by today; answers how many. */
    static int openDue(Change change, Collection<UUID> subscriptionIds, LocalDate today) {
        List<ContractEnd> due = AwaitedRenewals.lockDue(change.db(), subscriptionIds, today);
        follow(change, due);
        return due.size();
    }

    /** Moves those of these whose phase has ended into the phase of today; answers how many. */
    static int advanceDue(Change change, Collection<UUID> subscriptionIds, LocalDate today) {
        RenewalChanges changes = new RenewalChanges(change);
        List<Renewal> ended = RenewalStore.lockPhaseEnded(change.db(), subscriptionIds, today);
        for (Renewal renewal : ended) {
            ContractEnd end = new ContractEnd(renewal.subscriptionId(), renewal.customerId(), renewal.dueOn(), null);
            RenewalPhase phase = RenewalPhase.on(today, renewal.dueOn()).orElseThrow();
            changes.changed(renewal, renewal.due(end, phase, change.now()));
        }
        changes.write();
        return ended.size();
    }

    private static void openOrMove(
            Change change, RenewalChanges changes, @Nullable Renewal renewal, ContractEnd end, RenewalPhase phase) {
        if (renewal == null) {
            changes.opened(Renewal.open(Ids.next(), end, phase, change.now()));
        } else if (!renewal.is(end, phase)) {
            changes.changed(renewal, renewal.due(end, phase, change.now()));
        }
    }

    private static WithdrawnReason reason(@Nullable WithdrawnReason nothingToRenew) {
        return nothingToRenew == null ? WithdrawnReason.CONTRACT_MOVED : nothingToRenew;
    }
}
