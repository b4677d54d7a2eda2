package org.partnersuite.platform.inbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.TopicPartitionInfo;
import org.jboss.logging.Logger;
import org.partnersuite.platform.rest.Problem;

/** First and last offsets of the partitions of some topics. */
record TopicBounds(Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {
    private static final Logger LOG = Logger.getLogger(TopicBounds.class);
    private static final long PATIENCE_SECONDS = 10;

    /** 503 while Kafka is unavailable. */
    static TopicBounds of(Map<String, Object> kafka, Set<String> topics) {
        Admin admin = Admin.create(kafka);
        try {
            Map<TopicPartition, OffsetSpec> earliest = new HashMap<>();
            Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
            for (TopicDescription topic : admin.describeTopics(topics)
                    .allTopicNames()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .values()) {
                for (TopicPartitionInfo partition : topic.partitions()) {
                    earliest.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.earliest());
                    latest.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest());
                }
            }
            return new TopicBounds(offsets(admin, earliest), offsets(admin, latest));
        } catch (ExecutionException | TimeoutException e) {
            LOG.warnf("The ends of %s cannot be read from Kafka: %s", topics, e);
            throw Problem.unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            admin.close(Duration.ZERO);
        }
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, Map<TopicPartition, OffsetSpec> requested)
            throws ExecutionException, TimeoutException, InterruptedException {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        for (Map.Entry<TopicPartition, ListOffsetsResultInfo> offset : admin.listOffsets(requested)
                .all()
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .entrySet()) {
            offsets.put(offset.getKey(), offset.getValue().offset());
        }
        return offsets;
    }
}
