package org.partnersuite.customersuccess.renewal;

import java.time.Instant;
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
import org.partnersuite.platform.unitofwork.Ids;

/**
 * What contract ends mean for the renewals of their subscriptions.
 *
 * @param opened new ones
 * @param changed by their state before: moved or withdrawn
 * @param awaited ends that are too far away for a renewal
 */
record RenewalChanges(List<Renewal> opened, Map<Renewal, Renewal> changed, List<ContractEnd> awaited) {

    /**
     * @param open the open renewals of these subscriptions; each has at most one
     * @param openedOn the day on which the renewal of an end was to be opened
     */
    static RenewalChanges of(
            List<ContractEnd> ends, Collection<Renewal> open, Function<ContractEnd, LocalDate> openedOn, Instant now) {
        RenewalChanges changes = new RenewalChanges(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        Map<UUID, Renewal> known =
                open.stream().collect(Collectors.toMap(Renewal::subscriptionId, Function.identity()));
        LocalDate today = Renewal.day(now);
        for (ContractEnd end : ends) {
            changes.add(end, known.get(end.subscriptionId()), openedOn.apply(end), today, now);
        }
        return changes;
    }

    private void add(ContractEnd end, @Nullable Renewal renewal, LocalDate openedOn, LocalDate today, Instant now) {
        WithdrawnReason nothingToRenew = end.nothingToRenew();
        Optional<RenewalPhase> phase = nothingToRenew == null ? end.phaseOn(today) : Optional.empty();
        if (phase.isPresent() && renewal == null) {
            opened.add(Renewal.open(Ids.next(), end, openedOn, today, now));
        } else if (phase.isPresent() && renewal != null && !renewal.follows(end, today, now)) {
            changed.put(renewal, renewal.following(end, today, now));
        } else if (phase.isEmpty() && renewal != null) {
            WithdrawnReason reason = nothingToRenew == null ? WithdrawnReason.CONTRACT_MOVED : nothingToRenew;
            changed.put(renewal, renewal.withdrawn(reason, now));
        }
        if (phase.isEmpty() && nothingToRenew == null) {
            awaited.add(end);
        }
    }
}
