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
import org.partnersuite.customersuccess.renewal.Renewal.WithdrawnReason;
import org.partnersuite.platform.unitofwork.Ids;

/**
 * What contract ends mean for the renewals of their subscriptions.
 *
 * @param opened new ones
 * @param changed by their state before: moved or withdrawn
 * @param awaited ends that are too far away for a renewal
 */
record RenewalOutcome(List<Renewal> opened, Map<Renewal, Renewal> changed, List<ContractEnd> awaited) {

    /** @param open the open renewals of these subscriptions; each has at most one */
    static RenewalOutcome of(List<ContractEnd> ends, Collection<Renewal> open, Instant now) {
        RenewalOutcome outcome = new RenewalOutcome(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        Map<UUID, Renewal> known =
                open.stream().collect(Collectors.toMap(Renewal::subscriptionId, Function.identity()));
        LocalDate today = Renewal.day(now);
        for (ContractEnd end : ends) {
            Renewal renewal = known.get(end.subscriptionId());
            WithdrawnReason nothingToRenew = end.nothingToRenew();
            Optional<RenewalPhase> phase =
                    nothingToRenew == null ? RenewalPhase.on(today, end.day()) : Optional.empty();
            if (phase.isPresent() && renewal == null) {
                outcome.opened.add(Renewal.open(Ids.next(), end, phase.get(), now));
            } else if (phase.isPresent() && renewal != null && !renewal.is(end, phase.get())) {
                outcome.changed.put(renewal, renewal.due(end, phase.get(), now));
            } else if (phase.isEmpty() && renewal != null) {
                WithdrawnReason reason = nothingToRenew == null ? WithdrawnReason.CONTRACT_MOVED : nothingToRenew;
                outcome.changed.put(renewal, renewal.withdrawn(reason, now));
            }
            if (phase.isEmpty() && nothingToRenew == null) {
                outcome.awaited.add(end);
            }
        }
        return outcome;
    }
}
