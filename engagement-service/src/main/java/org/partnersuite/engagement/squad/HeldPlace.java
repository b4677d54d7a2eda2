package org.partnersuite.engagement.squad;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.reflect.ColumnName;
import org.jspecify.annotations.Nullable;

/**
 * A place of a squad held by a request.
 *
 * @param until time of release; null while held
 */
public record HeldPlace(
        UUID squadId,
        UUID requestId,
        UUID opportunityId,
        @ColumnName("taken_at") Instant from,
        @ColumnName("released_at") @Nullable Instant until) {

    /** Whether it was held at some time from one instant until just before another. */
    boolean isHeldBetween(Instant begin, Instant end) {
        return from.isBefore(end) && (until == null || until.isAfter(begin));
    }

    boolean isHeldAt(Instant time) {
        return !from.isAfter(time) && (until == null || until.isAfter(time));
    }
}
