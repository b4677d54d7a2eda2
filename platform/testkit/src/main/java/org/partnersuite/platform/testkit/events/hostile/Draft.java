package org.partnersuite.platform.testkit.events.hostile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/** A record before it is sent: an event that keeps to its contract until somebody changes it. */
final class Draft {
    final String aggregate;
    final ObjectNode json;
    private final String topic;
    private final List<Header> headers = new ArrayList<>();
    private byte @Nullable [] key;
    private byte @Nullable [] body;
    private boolean asJson = true;

    Draft(String topic, String aggregate, String key, ObjectNode json) {
        this.topic = topic;
        this.aggregate = aggregate;
        this.json = json;
        this.key = bytes(key);
        header("ce_specversion", "1.0");
        header("ce_id", key + ":1");
        header("ce_source", "/" + topic.substring(0, topic.indexOf('.')) + "-service");
        header("ce_type", "org.partnersuite." + topic);
        header("ce_time", Instant.now().toString());
        header("content-type", "application/json");
    }

    /** Another key, with an id that goes with it. */
    Draft key(String other) {
        header("ce_id", other + ":1");
        return onlyKey(bytes(other));
    }

    Draft onlyKey(byte @Nullable [] other) {
        key = other;
        return this;
    }

    Draft header(String name, String value) {
        return header(name, bytes(value));
    }

    /** In place of those of the same name. */
    Draft header(String name, byte @Nullable [] value) {
        without(name);
        headers.add(new RecordHeader(name, value));
        return this;
    }

    /** Adds a header to the existing ones. */
    void oneMore(String name, String value) {
        headers.add(new RecordHeader(name, bytes(value)));
    }

    Draft without(String name) {
        headers.removeIf(header -> header.key().equals(name));
        return this;
    }

    Draft withoutHeaders() {
        headers.clear();
        return this;
    }

    Draft body(byte @Nullable [] other) {
        body = other;
        asJson = false;
        return this;
    }

    Draft body(String other) {
        return body(bytes(other));
    }

    ProducerRecord<byte @Nullable [], byte @Nullable []> record(int partition) {
        // UTF-8 has no halves of surrogate pairs, JSON can escape them.
        byte[] written = bytes(json.toString().replace("\ud800", "\\ud800"));
        return new ProducerRecord<>(topic, partition, key, asJson ? written : body, headers);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
