package org.partnersuite.platform.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent to be sent (XC-2).
 *
 * @param topic {@code <service>.<aggregate>.v1}
 * @param type CloudEvents {@code type}
 * @param key the aggregate's id; it decides the partition and with it the order
 * @param id CloudEvents {@code id}: {@code <aggregate id>:<version>}
 * @param time time of the event
 * @param data the JSON body; null writes a tombstone
 */
public record OutgoingEvent(String topic, String type, UUID key, String id, Instant time, byte @Nullable [] data) {

    /** The whole state of an aggregate at a version. */
    public static OutgoingEvent state(String topic, UUID key, long version, Instant time, byte[] data) {
        return new OutgoingEvent(topic, EventTypes.of(topic), key, key + ":" + version, time, data);
    }

    /** The removal of an aggregate, numbered after its last version. */
    public static OutgoingEvent tombstone(String topic, UUID key, long version, Instant time) {
        return new OutgoingEvent(topic, EventTypes.of(topic), key, key + ":" + version, time, null);
    }
}
