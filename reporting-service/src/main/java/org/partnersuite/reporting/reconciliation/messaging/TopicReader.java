package org.partnersuite.reporting.reconciliation.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.reporting.reconciliation.Census;

/** Reads a topic of states from its beginning, independently of the consumptions. */
@ApplicationScoped
public class TopicReader {
    private static final Logger LOG = Logger.getLogger(TopicReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int SILENT_POLLS = 10;

    private final Map<String, Object> kafka;

    TopicReader(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /**
     * A census of the newest versions in each partition up to an offset, without deleted aggregates.
     *
     * @param before an offset for each partition, exclusive
     * @throws Problem 503 while Kafka is unavailable, because part of a topic proves nothing
     */
    public Map<Integer, Census> census(String topic, Map<Integer, Long> before) {
        Map<Integer, Map<String, Long>> versions = new HashMap<>();
        before.keySet().forEach(partition -> versions.put(partition, new HashMap<>()));
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            Map<TopicPartition, Long> unread = unread(topic, before, consumer);
            consumer.assign(unread.keySet());
            consumer.seekToBeginning(unread.keySet());
            int silent = 0;
            while (isLeft(unread, consumer)) {
                ConsumerRecords<String, byte[]> polled = consumer.poll(POLL);
                for (ConsumerRecord<String, byte[]> event : polled) {
                    if (event.offset() < before.getOrDefault(event.partition(), 0L)) {
                        take(event, versions.computeIfAbsent(event.partition(), p -> new HashMap<>()));
                    }
                }
                silent = polled.isEmpty() ? silent + 1 : 0;
                if (silent == SILENT_POLLS) {
                    throw Problem.unavailable();
                }
            }
        } catch (RetriableException e) {
            LOG.warnf("%s cannot be read from Kafka: %s", topic, e);
            throw Problem.unavailable();
        }
        Map<Integer, Census> censuses = new HashMap<>();
        versions.forEach((partition, found) -> censuses.put(partition, Census.of(found)));
        return censuses;
    }

    /**
     * The offset up to which each partition is read. A topic that has lost records ends before the requested offset.
     */
    private static Map<TopicPartition, Long> unread(
            String topic, Map<Integer, Long> before, KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = before.keySet().stream()
                .map(partition -> new TopicPartition(topic, partition))
                .toList();
        Map<TopicPartition, Long> unread = new HashMap<>(consumer.endOffsets(partitions));
        unread.replaceAll((partition, end) -> Math.min(end, before.getOrDefault(partition.partition(), 0L)));
        return unread;
    }

    /** Whether any partition is not read to its offset yet; pauses those that are. */
    private static boolean isLeft(Map<TopicPartition, Long> unread, KafkaConsumer<String, byte[]> consumer) {
        List<TopicPartition> read = unread.entrySet().stream()
                .filter(wanted -> consumer.position(wanted.getKey()) >= wanted.getValue())
                .map(Map.Entry::getKey)
                .toList();
        consumer.pause(read);
        read.forEach(unread::remove);
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
        settings.putIfAbsent(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 5_000);
        return settings;
    }
}
