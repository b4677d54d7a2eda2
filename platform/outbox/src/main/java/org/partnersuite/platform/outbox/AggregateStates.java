package org.partnersuite.platform.outbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The current states of one type of aggregate, for re-emission. */
public interface AggregateStates {

    /** For example {@code opportunity}. */
    String type();

    /**
     * The states of existing aggregates as events. Rows are read with {@code for share}: a later version must not enter
     * the outbox before the re-emitted state.
     */
    List<OutgoingEvent> read(Handle db, Collection<UUID> ids);

    /** Ids after the given one in ascending order; null starts at the first. */
    List<UUID> idsAfter(Handle db, @Nullable UUID after, int limit);
}
