package org.partnersuite.platform.inbox;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.audit.AuditEntry;
import org.partnersuite.platform.audit.AuditEntry.FieldChange;
import org.partnersuite.platform.inbox.ParkedEvents.Parked;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Applies parked records in order, or discards one. The consumer of the partition waits meanwhile. */
@Singleton
final class ParkedEventRelease {
    private final Consumptions consumptions;

    ParkedEventRelease(Consumptions consumptions) {
        this.consumptions = consumptions;
    }

    /** Applies everything parked of the record's key, up to the first that still fails. */
    ReleaseOutcome retry(Change change, UUID id) {
        Parked chosen = lock(change, id);
        Projection projection = consumptions
                .find(chosen.projection())
                .orElseThrow(() -> Problem.conflict(
                        "projection_not_here", "No handlers of the projection " + chosen.projection() + " run here."))
                .handlers();
        List<Parked> ofKey = ofKey(change, chosen);
        int applied = 0;
        String reason = null;
        for (Parked parked : ofKey) {
            RuntimeException failure = projection.attempt(change, List.of(parked.delivery()));
            if (failure != null) {
                reason = ParkedEvents.reasonOf(failure);
                ParkedEvents.triedInVain(change.db(), parked.id(), reason, change.now());
                break;
            }
            ParkedEvents.delete(change.db(), parked.id());
            applied++;
        }
        audit(change, chosen, "retried", new FieldChange("parked", ofKey.size(), ofKey.size() - applied));
        return outcome(change, chosen, applied, reason);
    }

    /** Gives one record up; those behind it stay until they are retried. */
    ReleaseOutcome discard(Change change, UUID id, String because) {
        Parked chosen = lock(change, id);
        ParkedEvents.delete(change.db(), id);
        audit(change, chosen, "discarded", new FieldChange("reason", chosen.reason(), because));
        return outcome(change, chosen, 0, null);
    }

    /** Locks the row of the position first, like the consumer, so that no record joins or leaves the key meanwhile. */
    private static Parked lock(Change change, UUID id) {
        Parked seen = ParkedEvents.find(change.db(), id).orElseThrow(Problem::notFound);
        new Positions(seen.projection())
                .lock(change.db(), seen.delivery().topic(), seen.delivery().partition());
        return ParkedEvents.find(change.db(), id).orElseThrow(Problem::notFound);
    }

    private static ReleaseOutcome outcome(Change change, Parked chosen, int applied, @Nullable String reason) {
        Delivery delivery = chosen.delivery();
        new Positions(chosen.projection()).countParkedKeys(change.db(), delivery.topic(), delivery.partition());
        return new ReleaseOutcome(
                chosen.projection(),
                delivery.topic(),
                delivery.key(),
                applied,
                ofKey(change, chosen).size(),
                reason);
    }

    private static List<Parked> ofKey(Change change, Parked chosen) {
        return ParkedEvents.ofKey(
                change.db(),
                chosen.projection(),
                chosen.delivery().topic(),
                chosen.delivery().key());
    }

    private static void audit(Change change, Parked parked, String action, FieldChange field) {
        change.audit(new AuditEntry("parked-event", parked.id(), action, List.of(field)));
    }
}
