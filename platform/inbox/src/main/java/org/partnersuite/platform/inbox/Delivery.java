package org.partnersuite.platform.inbox;

import io.quarkus.runtime.util.HashUtil;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.StorableText;

/**
 * A record as Kafka brought it, before anybody knows whether it is an event; in a form that can be parked.
 *
 * @param key empty when it has none; of one that is too long to be an aggregate's the beginning, and a digest of all of it
 * @param headers of several of one name the last
 */
record Delivery(
        String topic, int partition, long offset, String key, Map<String, String> headers, byte @Nullable [] data) {
    /** In characters; a UUID has 36. */
    static final int LONGEST_KEY = 128;

    /** A longer key is its beginning, an ellipsis and a SHA-256 digest in hexadecimal. */
    static final int LONGEST_STORED_KEY = LONGEST_KEY + 1 + 64;

    static Delivery of(ConsumerRecord<@Nullable String, byte @Nullable []> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            byte[] value = header.value();
            headers.put(
                    StorableText.of(header.key()),
                    value == null ? "" : StorableText.of(new String(value, StandardCharsets.UTF_8)));
        }
        return new Delivery(
                record.topic(), record.partition(), record.offset(), fitting(record.key()), headers, record.value());
    }

    /** Fallback when not even the headers can be stored. */
    Delivery bare() {
        return new Delivery(topic, partition, offset, key, Map.of(), data);
    }

    String header(String name) {
        String value = headers.get(name);
        if (value == null || value.isEmpty()) {
            throw new UnreadableEvent("the header " + name + " is missing", null);
        }
        return value;
    }

    /** Longer keys do not fit into the index; records of one key stay together. */
    private static String fitting(@Nullable String key) {
        if (key == null) {
            return "";
        }
        return key.length() <= LONGEST_KEY
                ? StorableText.of(key)
                : StorableText.of(key, LONGEST_KEY) + "…" + HashUtil.sha256(key);
    }
}
