package org.partnersuite.customersuccess.prolongation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.customersuccess.renewal.DecidedRenewals;
import org.partnersuite.customersuccess.renewal.Decision;
import org.partnersuite.customersuccess.renewal.Renewal;
import org.partnersuite.customersuccess.renewal.RenewalOutcome;
import org.partnersuite.customersuccess.subscription.ContractChange;
import org.partnersuite.customersuccess.subscription.ContractChanges;
import org.partnersuite.platform.parkedwork.ParkedWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Contracts that have ended and go on: a renewed one gets the end and the ARR of its outcome, one that another became a part
 * of the ARR of that. A contract that was written since, and ends on another day, is left as it is.
 */
@Singleton
class RenewedContracts implements WorkQueue {
    static final String WORKER = "renewed-contracts";

    @Override
    public String worker() {
        return WORKER;
    }

    @Override
    public Set<UUID> due(Handle db, Instant now, int limit) {
        return DecidedRenewals.due(
                db, now.atZone(ZoneOffset.UTC).toLocalDate(), ParkedWork.without(WORKER, "id"), limit);
    }

    @Override
    public int work(Change change, Set<UUID> ids) {
        ContractChanges.lock(change.db(), DecidedRenewals.subscriptions(change.db(), ids));
        List<Renewal> renewals = DecidedRenewals.lock(change, ids);
        List<ContractChange> changes = new ArrayList<>();
        for (Renewal renewal : renewals) {
            Decision decision = renewal.decision();
            if (decision != null) {
                changes.add(change(renewal, decision));
            }
        }
        ContractChanges.apply(change, changes);
        DecidedRenewals.applied(change, renewals);
        return renewals.size();
    }

    private static ContractChange change(Renewal renewal, Decision decision) {
        if (decision.outcome() == RenewalOutcome.CO_TERMED) {
            return ContractChange.enlarged(
                    Objects.requireNonNull(decision.intoSubscriptionId()),
                    Objects.requireNonNull(decision.renewedArr()),
                    renewal.dueOn().plusDays(1));
        }
        return ContractChange.renewed(
                renewal.subscriptionId(),
                renewal.dueOn(),
                Objects.requireNonNull(decision.renewedUntil()),
                Objects.requireNonNull(decision.renewedArr()),
                decision.counted() ? null : decision.decidedOn());
    }

    @Override
    public Backlog backlog(Handle db, Instant now, int limit) {
        return DecidedRenewals.backlog(
                db, now.atZone(ZoneOffset.UTC).toLocalDate(), ParkedWork.without(WORKER, "id"), limit);
    }
}
