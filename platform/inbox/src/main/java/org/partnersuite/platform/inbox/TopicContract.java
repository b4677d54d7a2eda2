package org.partnersuite.platform.inbox;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.outbox.EventTypes;

/**
 * Required attributes of an event of a topic: source, type, aggregate, version and time. Additional headers and fields
 * are allowed.
 *
 * @param source CloudEvents {@code source} of the only producer of the topic
 * @param type CloudEvents {@code type}
 */
record TopicContract(String source, String type) {
    /** Maximum lead of the producer's clock. */
    static final Duration CLOCK_TOLERANCE = Duration.ofHours(1);

    private static final String SPEC_VERSION = "1.0";

    /** By the topic's name, {@code <service>.<aggregate>.v1}. */
    static TopicContract of(String topic) {
        int end = topic.indexOf('.');
        return new TopicContract("/" + (end < 0 ? topic : topic.substring(0, end)) + "-service", EventTypes.of(topic));
    }

    /** Throws {@link UnreadableEvent} when the record violates the contract of the topic. */
    ReceivedEvent event(Delivery delivery, Instant now) {
        String key = delivery.key();
        if (key.isEmpty()) {
            throw new UnreadableEvent("the record has no key", null);
        }
        if (key.length() > Delivery.LONGEST_KEY) {
            throw new UnreadableEvent("the key has more than " + Delivery.LONGEST_KEY + " characters", null);
        }
        String id = delivery.header("ce_id");
        expect(delivery, "ce_specversion", SPEC_VERSION);
        expect(delivery, "ce_source", source);
        expect(delivery, "ce_type", type);
        ReceivedEvent event = new ReceivedEvent(
                delivery.topic(),
                delivery.partition(),
                delivery.offset(),
                key,
                id,
                type,
                time(delivery.header("ce_time"), now),
                delivery.headers().get("traceparent"),
                delivery.data());
        long version = Versions.checked(event.version());
        if (!id.equals(key + ":" + version)) {
            throw new UnreadableEvent("ce_id is not of the key and a version: " + id, null);
        }
        return event;
    }

    /** Time of the event; null when absent or impossible. */
    static @Nullable Instant timeIfPossible(Delivery delivery, Instant now) {
        String time = delivery.headers().get("ce_time");
        try {
            return time == null ? null : time(time, now);
        } catch (UnreadableEvent e) {
            return null;
        }
    }

    private static void expect(Delivery delivery, String header, String promised) {
        String said = delivery.header(header);
        if (!said.equals(promised)) {
            throw new UnreadableEvent("%s is not %s: %s".formatted(header, promised, said), null);
        }
    }

    private static Instant time(String text, Instant now) {
        Instant time;
        try {
            time = Instant.parse(text);
        } catch (DateTimeException e) {
            throw new UnreadableEvent("ce_time is no instant: " + text, e);
        }
        if (time.isBefore(Instant.EPOCH)) {
            throw new UnreadableEvent("ce_time lies before 1970: " + text, null);
        }
        if (time.isAfter(now.plus(CLOCK_TOLERANCE))) {
            throw new UnreadableEvent("ce_time lies ahead: " + text, null);
        }
        return time;
    }
}
