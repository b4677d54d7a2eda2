package org.partnersuite.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox.
 *
 * @param behind whether an earlier one of its key was refused
 */
record StoredEvent(
        long id,
        String topic,
        String key,
        String eventId,
        String type,
        Instant time,
        @Nullable String traceparent,
        byte @Nullable [] data,
        boolean behind) {
    /** Brokers take smaller ones, unless somebody forbids it; in bytes. */
    private static final int LARGE = 100_000;

    /** One of which only the broker can say whether it takes it: nothing of its key is sent before it has. */
    boolean isLarge() {
        return data != null && data.length > LARGE;
    }
}
