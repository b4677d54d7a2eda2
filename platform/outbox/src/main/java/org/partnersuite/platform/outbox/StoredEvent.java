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
    /** Size in bytes up to which brokers accept events by default. */
    private static final int LARGE = 100_000;

    /** Only the broker can tell whether it accepts this event: later events of its key wait for it. */
    boolean isLarge() {
        return data != null && data.length > LARGE;
    }
}
