package org.partnersuite.platform.unitofwork.feed;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.rest.list.ValueList;

/**
 * What a caller asks the feed for.
 *
 * @param after null to start at {@code start}
 * @param types empty for all
 * @param patience how long to wait for an event when there is none
 */
record FeedRequest(
        @Nullable FeedCursor after,
        FeedStart start,
        List<String> types,
        @Nullable UUID aggregateId,
        int limit,
        Duration patience) {
    static final int MAX_LIMIT = 500;
    static final int MAX_WAIT_SECONDS = 30;

    /** Refuses by 400 with every fault. */
    static FeedRequest of(
            @Nullable String cursor,
            @Nullable FeedStart from,
            @Nullable String type,
            @Nullable UUID aggregateId,
            int limit,
            int waitSeconds) {
        List<Fault> faults = new ArrayList<>();
        FeedCursor after = cursor == null ? null : FeedCursor.read(cursor);
        if (cursor != null && after == null) {
            faults.add(Fault.at("cursor", "invalid_format", "Must be a nextCursor of this feed."));
        }
        if (cursor != null && from != null) {
            faults.add(Fault.at("from", "not_together", "Must be absent with a cursor."));
        }
        if (limit < 1 || limit > MAX_LIMIT) {
            faults.add(Fault.at("limit", "out_of_range", "Must be 1 to " + MAX_LIMIT + "."));
        }
        if (waitSeconds < 0 || waitSeconds > MAX_WAIT_SECONDS) {
            faults.add(Fault.at("waitSeconds", "out_of_range", "Must be 0 to " + MAX_WAIT_SECONDS + "."));
        }
        Problem.refuseAny(faults);
        return new FeedRequest(
                after,
                from == null ? FeedStart.OLDEST : from,
                type == null ? List.of() : ValueList.split(type),
                aggregateId,
                limit,
                Duration.ofSeconds(waitSeconds));
    }

    boolean isFiltered() {
        return !types.isEmpty() || aggregateId != null;
    }
}
