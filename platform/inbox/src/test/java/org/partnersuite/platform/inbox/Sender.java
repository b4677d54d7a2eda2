package org.partnersuite.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Another service, as seen from its topic. */
final class Sender implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final String topic;

    Sender(String bootstrapServers, String topic) {
        this.producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "max.in.flight.requests.per.connection", 1),
                new StringSerializer(),
                new ByteArraySerializer());
        this.topic = topic;
    }

    void state(String key, long version, long amount) {
        event(key, version, "{\"amount\":" + amount + ",\"unknownField\":true}");
    }

    void tombstone(String key, long version) {
        event(key, version, null);
    }

    void event(String key, long version, @Nullable String body) {
        event(key, version, body, Map.of());
    }

    /** @param more headers that come last, and so count */
    void event(String key, long version, @Nullable String body, Map<String, String> more) {
        ProducerRecord<String, byte[]> record = raw(key, body);
        record.headers()
                .add("ce_specversion", utf8("1.0"))
                .add("ce_id", utf8(key + ":" + version))
                .add("ce_source", utf8("/test-service"))
                .add("ce_type", utf8("org.partnersuite." + topic))
                .add("ce_time", utf8(Instant.now().toString()));
        more.forEach((name, value) -> record.headers().add(name, utf8(value)));
        producer.send(record);
    }

    void withoutHeaders(String key, String body) {
        producer.send(raw(key, body));
    }

    void flush() {
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }

    private ProducerRecord<String, byte[]> raw(String key, @Nullable String body) {
        return new ProducerRecord<>(topic, key, body == null ? null : utf8(body));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
