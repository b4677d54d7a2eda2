package org.partnersuite.reporting.reconciliation.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.partnersuite.reporting.reconciliation.Census;

/** Reads a topic of states as the source wrote it, beside all consumption. */
@ApplicationScoped
public class TopicReader {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int SILENT_POLLS = 10;

    private final Map<String, Object> kafka;

    TopicReader(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /**
     * The newest version of each aggregate of each partition, before an offset; what was deleted is not there.
     *
     * @param before an offset for each partition
     */
    public Map<Integer, Census> census(String topic, Map<Integer, Long> before) {
        Map<Integer, Map<String, Long>> versions = new HashMap<>();
        before.keySet().forEach(partition -> versions.put(partition, new HashMap<>()));
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> unread = new ArrayList<>(before.keySet().stream()
                    .map(partition -> new TopicPartition(topic, partition))
                    .toList());
            consumer.assign(unread);
            consumer.seekToBeginning(unread);
            int silent = 0;
            while (isLeft(unread, consumer, before) && silent < SILENT_POLLS) {
                ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
                for (ConsumerRecord<String, byte[]> event : polled) {
                    if (event.offset() < before.getOrDefault(event.partition(), 0L)) {
                        take(event, versions.computeIfAbsent(event.partition(), p -> new HashMap<>()));
                    }
                }
                silent = polled.isEmpty() ? silent + 1 : 0;
            }
        }
        Map<Integer, Census> censuses = new HashMap<>();
        versions.forEach((partition, found) -> censuses.put(partition, Census.of(found)));
        return censuses;
    }

    /** Whether any partition is not read as far as wanted; those that are rest. */
    private static boolean isLeft(
            List<TopicPartition> unread, KafkaConsumer<String, byte[]> consumer, Map<Integer, Long> before) {
        List<TopicPartition> read = unread.stream()
                .filter(p -> consumer.position(p) >= before.getOrDefault(p.partition(), 0L))
                .toList();
        consumer.pause(read);
        unread.removeAll(read);
        return !unread.isEmpty();
    }

    private static void take(ConsumerRecord<String, byte[]> event, Map<String, Long> versions) {
        if (event.value() == null) {
            versions.remove(event.key());
            return;
        }
        Header id = event.headers().lastHeader("ce_id");
        String text = id == null || id.value() == null ? "" : new String(id.value(), StandardCharsets.UTF_8);
        String version = text.substring(text.lastIndexOf(':') + 1);
        if (version.matches("[0-9]{1,18}")) {
            versions.merge(event.key(), Long.valueOf(version), Math::max);
        }
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        return settings;
    }
}
