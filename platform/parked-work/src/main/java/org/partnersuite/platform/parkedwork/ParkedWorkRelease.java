package org.partnersuite.platform.parkedwork;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.AuditEntry.FieldChange;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Change.Savepoint;
import org.partnersuite.platform.unitofwork.FailureCause;

/** Does parked items again, or gives them up. */
@Singleton
final class ParkedWorkRelease {
    private static final String SAVEPOINT = "before_item";

    private final List<WorkQueue> queues;

    ParkedWorkRelease(@All List<WorkQueue> queues) {
        this.queues = queues;
    }

    ParkedWorkOutcome retry(Change change, UUID id) {
        ParkedWorkView parked = ParkedWork.lock(change.db(), id).orElseThrow(Problem::notFound);
        String reason = attempt(change, queue(parked.worker()), parked.item());
        if (reason == null) {
            ParkedWork.release(change.db(), parked.worker(), List.of(parked.item()));
        } else {
            ParkedWork.triedInVain(change.db(), id, reason, change.now());
        }
        audit(change, parked, "retried", new FieldChange("parked", true, reason != null));
        return new ParkedWorkOutcome(parked.worker(), parked.item(), reason == null, reason);
    }

    /** The item is skipped until its data changes. */
    ParkedWorkOutcome discard(Change change, UUID id, String because) {
        ParkedWorkView parked = ParkedWork.lock(change.db(), id).orElseThrow(Problem::notFound);
        ParkedWork.discard(change.db(), id, change.now());
        audit(change, parked, "discarded", new FieldChange("reason", parked.reason(), because));
        return new ParkedWorkOutcome(parked.worker(), parked.item(), true, null);
    }

    /** Returns why it failed; null when it did not. */
    private static @Nullable String attempt(Change change, WorkQueue queue, UUID item) {
        Savepoint before = change.savepoint(SAVEPOINT);
        try {
            queue.redo(change, item);
            change.release(before);
            return null;
        } catch (RuntimeException failure) {
            if (FailureCause.of(failure) == FailureCause.ENVIRONMENT) {
                throw failure;
            }
            change.rollBackTo(before);
            return FailureCause.reason(failure);
        }
    }

    private WorkQueue queue(String worker) {
        return queues.stream()
                .filter(queue -> queue.worker().equals(worker))
                .findFirst()
                .orElseThrow(() ->
                        Problem.conflict("worker_not_here", "There is no worker " + worker + " in this version."));
    }

    private static void audit(Change change, ParkedWorkView parked, String action, FieldChange field) {
        change.audit(new AuditEntry("parked-work", parked.id(), action, List.of(field)));
    }
}
