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
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.partnersuite.reporting.reconciliation.Census;

/** Reads a partition of a topic of states as the source wrote it, beside all consumption. */
@ApplicationScoped
public class TopicReader {
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int SILENT_POLLS = 10;

    private final Map<String, Object> kafka;

    TopicReader(@Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.kafka = kafka;
    }

    /** The newest version of each aggregate before an offset; what was deleted is not there. */
    public Census census(String topic, int number, long before) {
        Map<String, Long> versions = new HashMap<>();
        TopicPartition partition = new TopicPartition(topic, number);
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            int silent = 0;
            while (consumer.position(partition) < before && silent < SILENT_POLLS) {
                boolean any = false;
                for (ConsumerRecord<String, byte[]> event : consumer.poll(POLL)) {
                    any = true;
                    if (event.offset() < before) {
                        take(event, versions);
                    }
                }
                silent = any ? 0 : silent + 1;
            }
        }
        return Census.of(versions);
    }

    private static void take(ConsumerRecord<String, byte[]> event, Map<String, Long> versions) {
        if (event.value() == null) {
            versions.remove(event.key());
            return;
        }
        Header id = event.headers().lastHeader("ce_id");
        String text = id == null ? "" : new String(id.value(), StandardCharsets.UTF_8);
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
