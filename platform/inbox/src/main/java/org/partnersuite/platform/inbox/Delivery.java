package org.partnersuite.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** A record as Kafka brought it, before anybody knows whether it is an event. */
record Delivery(
        String topic, int partition, long offset, String key, Map<String, String> headers, byte @Nullable [] data) {

    static Delivery of(ConsumerRecord<@Nullable String, byte @Nullable []> record) {
        String key = record.key();
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            byte[] value = header.value();
            headers.put(header.key(), value == null ? "" : storable(new String(value, StandardCharsets.UTF_8)));
        }
        return new Delivery(
                record.topic(),
                record.partition(),
                record.offset(),
                key == null ? "" : storable(key),
                headers,
                record.value());
    }

    ReceivedEvent event() {
        if (key.isEmpty()) {
            throw new UnreadableEvent("the record has no key", null);
        }
        return new ReceivedEvent(
                topic,
                partition,
                offset,
                key,
                header("ce_id"),
                header("ce_type"),
                time(),
                headers.get("traceparent"),
                data);
    }

    /** When the event happened, or null for a record that does not say it. */
    @Nullable
    Instant timeIfKnown() {
        try {
            return time();
        } catch (UnreadableEvent e) {
            return null;
        }
    }

    private Instant time() {
        String time = header("ce_time");
        try {
            return Instant.parse(time);
        } catch (DateTimeException e) {
            throw new UnreadableEvent("ce_time is no instant: " + time, e);
        }
    }

    private String header(String name) {
        String value = headers.get(name);
        if (value == null || value.isEmpty()) {
            throw new UnreadableEvent("the header " + name + " is missing", null);
        }
        return value;
    }

    /** PostgreSQL's text holds no NUL; a record that has one must still be parkable. */
    static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace('\0', '\uFFFD');
    }
}
