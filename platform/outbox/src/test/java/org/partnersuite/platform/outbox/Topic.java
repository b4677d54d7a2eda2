package org.partnersuite.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What has arrived in a topic. */
final class Topic {
    private Topic() {}

    static List<ConsumerRecord<String, byte[]>> read(String bootstrapServers, String topic) {
        try (Consumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
            return records;
        }
    }

    /** The newest version of each key, after checking that none came before the one that it follows. */
    static Map<String, Long> newestVersionsInOrder(List<ConsumerRecord<String, byte[]>> records) {
        Map<String, Long> newest = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            String id = new String(record.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
            long version = Long.parseLong(id.substring(id.lastIndexOf(':') + 1));
            long before = newest.getOrDefault(record.key(), 0L);
            if (version > before + 1) {
                throw new AssertionError(id + " came after version " + before);
            }
            newest.put(record.key(), Math.max(version, before));
        }
        return newest;
    }
}
