package org.partnersuite.platform.inbox;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;

/**
 * A CloudEvent that came in.
 *
 * @param key the aggregate's id
 * @param id CloudEvents {@code id}: {@code <aggregate id>:<version>}
 * @param time when it happened
 * @param traceparent the trace of the request that caused it
 * @param data the JSON body; null says that the aggregate is gone
 */
public record ReceivedEvent(
        String topic,
        int partition,
        long offset,
        String key,
        String id,
        String type,
        Instant time,
        @Nullable String traceparent,
        byte @Nullable [] data) {

    public boolean isTombstone() {
        return data == null;
    }

    /** Reads the body into the consumer's own narrow record; fields that it does not name are ignored. */
    public <T> T read(Class<T> type) {
        if (data == null) {
            throw new UnreadableEvent("a tombstone has no body", null);
        }
        try {
            T body = Json.mapper().readValue(data, type);
            if (body == null) {
                throw new UnreadableEvent("the body is null", null);
            }
            return body;
        } catch (IOException e) {
            throw new UnreadableEvent("the body is no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    /** The aggregate's version, or the number of the move for events that are not states. */
    public long version() {
        try {
            return Long.parseLong(id, id.lastIndexOf(':') + 1, id.length(), 10);
        } catch (NumberFormatException e) {
            throw new UnreadableEvent("the event's id names no version: " + id, e);
        }
    }

    public UUID aggregateId() {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("the key is no UUID: " + key, e);
        }
    }
}
