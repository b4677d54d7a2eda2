package org.partnersuite.platform.outbox;

import java.util.List;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * An event that Kafka refuses permanently, or that waits behind such an event of its key.
 *
 * @param behind whether it only waits
 */
record Refusal(StoredEvent event, String reason, boolean behind) {
    private static final int LONGEST_REASON = 2000;

    /**
     * Whether the event itself is the cause. All other failures, including a missing or forbidden topic, are temporary.
     */
    private static final List<Class<? extends Exception>> OF_THE_EVENT = List.of(
            RecordTooLargeException.class,
            InvalidRecordException.class,
            InvalidTopicException.class,
            SerializationException.class,
            IllegalArgumentException.class);

    static boolean isOfTheEvent(Throwable failure) {
        return OF_THE_EVENT.stream().anyMatch(type -> type.isInstance(failure));
    }

    static Refusal of(StoredEvent event, Throwable failure) {
        String reason = failure.getClass().getSimpleName() + ": " + failure.getMessage();
        return new Refusal(event, reason.substring(0, Math.min(LONGEST_REASON, reason.length())), false);
    }

    static Refusal behind(StoredEvent event) {
        return new Refusal(event, "waits behind an earlier event of its key", true);
    }

    boolean holdsUp(StoredEvent other) {
        return event.topic().equals(other.topic()) && event.key().equals(other.key());
    }
}
