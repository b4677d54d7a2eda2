package org.partnersuite.platform.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the outbox. */
record StoredEvent(
        long id,
        String topic,
        String key,
        String eventId,
        String type,
        Instant time,
        @Nullable String traceparent,
        byte @Nullable [] data) {}
