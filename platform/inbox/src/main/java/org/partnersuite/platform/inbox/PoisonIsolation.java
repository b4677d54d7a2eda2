package org.partnersuite.platform.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Parks records that violate the contract of their topic and applies the others. After a failure it halves them until
 * the faulty one is isolated and parked. Later records of a parked key are parked behind it; all others are applied.
 */
final class PoisonIsolation {
    private static final String BEHIND = "waits behind an earlier record of its key";

    private final Projection projection;
    private final Change change;
    private final Set<String> parkedKeys;
    private int parked;

    PoisonIsolation(Projection projection, Change change, Set<String> parkedKeys) {
        this.projection = projection;
        this.change = change;
        this.parkedKeys = parkedKeys;
    }

    /** How many records were parked. */
    int parked() {
        return parked;
    }

    void apply(List<Delivery> deliveries) {
        List<Delivery> free = new ArrayList<>(deliveries.size());
        for (Delivery delivery : deliveries) {
            if (parkedKeys.contains(delivery.key())) {
                park(delivery, BEHIND, 0);
            } else {
                takeIfEvent(delivery, free);
            }
        }
        attempt(free);
    }

    private void takeIfEvent(Delivery delivery, List<Delivery> free) {
        UnreadableEvent fault = projection.fault(delivery, change.now());
        if (fault == null) {
            free.add(delivery);
        } else {
            park(delivery, ParkedEvents.reasonOf(fault), 1);
        }
    }

    private void attempt(List<Delivery> free) {
        RuntimeException failure = free.isEmpty() ? null : projection.attempt(change, free);
        if (failure == null) {
            return;
        }
        if (free.size() == 1) {
            park(free.getFirst(), ParkedEvents.reasonOf(failure), 1);
            return;
        }
        int half = free.size() / 2;
        apply(free.subList(0, half));
        apply(free.subList(half, free.size()));
    }

    private void park(Delivery delivery, String reason, int attempts) {
        ParkedEvents.park(change.db(), projection.name(), delivery, reason, attempts, change.now());
        parkedKeys.add(delivery.key());
        parked++;
    }
}
