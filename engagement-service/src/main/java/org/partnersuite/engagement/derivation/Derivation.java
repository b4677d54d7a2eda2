package org.partnersuite.engagement.derivation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.parkedwork.WorkQueue.Backlog;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Stored data derived from opportunities. Only one derivation runs at a time in the service, so its tables have a
 * single writer.
 */
public interface Derivation {
    /** The worker, as metrics and parked items name it. */
    String WORKER = "derivation";

    /** Derives again for these opportunities; unchanged results are not written. */
    void derive(Change change, Set<UUID> opportunityIds);

    /** Opportunities for which time itself has changed something, up to a limit, without those that are parked. */
    default Set<UUID> dueByTime(Handle db, Instant now, int limit) {
        return Set.of();
    }

    /** How many of those there are. */
    default Backlog backlog(Handle db, Instant now, int limit) {
        return Backlog.NONE;
    }
}
