package org.partnersuite.engagement.derivation;

import java.util.Set;
import java.util.UUID;
import org.partnersuite.platform.unitofwork.Change;

/**
 * Something kept ready that follows from opportunities. Only one derivation runs at a time in the whole service, so its
 * tables have one writer.
 */
public interface Derivation {

    /** Derives anew for these; what is as it was is left as it is. */
    void derive(Change change, Set<UUID> opportunityIds);

    /** Opportunities for which time itself has changed something, up to a limit. */
    default Set<UUID> dueByTime(Change change, int limit) {
        return Set.of();
    }
}
