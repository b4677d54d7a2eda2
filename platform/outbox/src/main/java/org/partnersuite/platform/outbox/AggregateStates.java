package org.partnersuite.platform.outbox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The current states of one type of aggregate, for consumers that have to be told again. */
public interface AggregateStates {

    /** Such as {@code opportunity}. */
    String type();

    /**
     * The states as events, of those that exist. Their rows are read with {@code for share}: a later version must not get
     * its place in the outbox before the state that it follows.
     */
    List<OutgoingEvent> read(Handle db, Collection<UUID> ids);

    /** The ids that follow one in ascending order; null begins with the first. */
    List<UUID> idsAfter(Handle db, @Nullable UUID after, int limit);
}
