package org.partnersuite.platform.parkedwork;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Work that waits in the database, an item being the id of a row. Implemented by a bean; {@link QueueWork} takes its items
 * in batches and halves a batch that fails.
 */
public interface WorkQueue {

    /** Lower case; names the worker in metrics, and parked items. */
    String worker();

    /** Waiting items, oldest first, without parked ones ({@link ParkedWork#without}); nothing is locked. */
    Set<UUID> due(Handle db, Instant now, int limit);

    /**
     * Processes items that were due, all or none. Skips items that are no longer due or are processed elsewhere.
     *
     * @return how many were done
     */
    int work(Change change, Set<UUID> items);

    /** Does the work of a parked item again, waiting for other processes. */
    default int redo(Change change, UUID item) {
        return work(change, Set.of(item));
    }

    /** Called when an item is parked: removes it from a queue that does not keep parked items. */
    default void parked(Change change, UUID item) {}

    /** How much waits; cheap, so counted up to a limit. */
    Backlog backlog(Handle db, Instant now, int limit);

    /**
     * What waits.
     *
     * @param items number of items; the limit means that many or more
     * @param oldest time since which the oldest has waited; null when the queue is empty
     */
    record Backlog(long items, @Nullable Instant oldest) {
        public static final Backlog NONE = new Backlog(0, null);

        public static Backlog of(long items, @Nullable OffsetDateTime oldest) {
            return new Backlog(items, oldest == null ? null : oldest.toInstant());
        }

        /** Both together. */
        public Backlog and(Backlog other) {
            boolean othersIsOlder = oldest == null || other.oldest != null && other.oldest.isBefore(oldest);
            return new Backlog(items + other.items, othersIsOlder ? other.oldest : oldest);
        }
    }
}
