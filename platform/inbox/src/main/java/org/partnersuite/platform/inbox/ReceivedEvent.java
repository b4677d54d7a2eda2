package org.partnersuite.platform.inbox;

import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A received CloudEvent.
 *
 * @param key the aggregate's id
 * @param id CloudEvents {@code id}: {@code <aggregate id>:<version>}
 * @param time time of the event
 * @param traceparent the trace of the request that caused it
 * @param data the JSON body; null when the aggregate was deleted
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
            T body = EventJson.read(data, type);
            if (body == null) {
                throw new UnreadableEvent("the body is null", null);
            }
            return body;
        } catch (IOException e) {
            throw new UnreadableEvent("the body is no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }

    /** Reads the state of an aggregate, which must be the one that the record's key and id name. */
    public <T extends StateBody> T state(Class<T> type) {
        T body = read(type);
        if (!key.equals(String.valueOf(body.aggregate()))) {
            throw new UnreadableEvent("the key is of %s, the body of %s".formatted(key, body.aggregate()), null);
        }
        if (body.version() != version()) {
            throw new UnreadableEvent("the id is of %s, the body of version %d".formatted(id, body.version()), null);
        }
        return body;
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
            UUID aggregate = UUID.fromString(key);
            if (aggregate.toString().equals(key)) {
                return aggregate;
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("the key is no UUID: " + key, e);
        }
        throw new UnreadableEvent("the key is no UUID as UUIDs are written: " + key, null);
    }
}
