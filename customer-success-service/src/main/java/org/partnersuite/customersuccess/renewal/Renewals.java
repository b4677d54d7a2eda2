package org.partnersuite.customersuccess.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Ids;

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
        LocalDate today = Renewal.day(change.now());
        List<UUID> subscriptionIds =
                ends.stream().map(ContractEnd::subscriptionId).toList();
        AwaitedRenewals.forget(change.db(), subscriptionIds);
        Map<UUID, Renewal> open = RenewalStore.lockOpen(change.db(), subscriptionIds).stream()
                .collect(Collectors.toMap(Renewal::subscriptionId, Function.identity()));
        List<Renewal> opened = new ArrayList<>();
        Map<Renewal, Renewal> changed = new LinkedHashMap<>();
        List<ContractEnd> awaited = new ArrayList<>();
        for (ContractEnd end : ends) {
            Renewal renewal = open.get(end.subscriptionId());
            Optional<RenewalPhase> phase =
                    end.nothingToRenew() == null ? RenewalPhase.on(today, end.day()) : Optional.empty();
            if (phase.isPresent() && renewal == null) {
                opened.add(Renewal.open(Ids.next(), end, phase.get(), change.now()));
            } else if (phase.isPresent() && renewal != null && !renewal.is(end, phase.get())) {
                changed.put(renewal, renewal.due(end, phase.get(), change.now()));
            } else if (phase.isEmpty() && renewal != null) {
                changed.put(renewal, renewal.withdrawn(reason(end.nothingToRenew()), change.now()));
            }
            if (phase.isEmpty() && end.nothingToRenew() == null) {
                awaited.add(end);
            }
        }
        AwaitedRenewals.await(change.db(), awaited);
        RenewalStore.write(change, opened, changed);
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
            ContractEnd end = new ContractEnd(renewal.subscriptionId(), renewal.customerId(), renewal.dueOn(), null);
            RenewalPhase phase = RenewalPhase.on(today, renewal.dueOn()).orElseThrow();
            changed.put(renewal, renewal.due(end, phase, change.now()));
        }
        RenewalStore.write(change, List.of(), changed);
        return ended.size();
    }

    private static WithdrawnReason reason(@Nullable WithdrawnReason nothingToRenew) {
        return nothingToRenew == null ? WithdrawnReason.CONTRACT_MOVED : nothingToRenew;
    }
}
