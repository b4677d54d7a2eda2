package org.partnersuite.platform.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/**
 * The partitions assigned to a consumer with their next positions. Positions are stored in the database; offsets
 * committed to Kafka only serve lag monitors. A partition stays paused until its position has been read.
 */
final class Assignment implements ConsumerRebalanceListener {
    private static final long COMMIT_INTERVAL_NANOS = Duration.ofSeconds(5).toNanos();

    private final Consumer<?, ?> consumer;
    private final Database database;
    private final Caller service;
    private final Positions positions;
    private final Map<TopicPartition, Long> next = new HashMap<>();
    private final Map<TopicPartition, Backoff> held = new HashMap<>();
    private long committedNanos = System.nanoTime();

    Assignment(Consumer<?, ?> consumer, Database database, Caller service, Positions positions) {
        this.consumer = consumer;
        this.database = database;
        this.service = service;
        this.positions = positions;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        consumer.pause(assigned);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        revoked.forEach(next::remove);
        revoked.forEach(held::remove);
    }

    /** Seeks to the stored positions and resumes partitions whose backoff has ended. */
    void prepare() {
        for (TopicPartition partition : consumer.assignment()) {
            if (!next.containsKey(partition)) {
                long position = storedPosition(partition);
                consumer.seek(partition, position);
                consumer.resume(List.of(partition));
                next.put(partition, position);
            }
        }
        for (Map.Entry<TopicPartition, Backoff> waiting : held.entrySet()) {
            if (waiting.getValue().isDue()) {
                consumer.resume(List.of(waiting.getKey()));
            }
        }
    }

    /** Null for a partition whose position is not known yet; its records are polled again. */
    @Nullable
    Long next(TopicPartition partition) {
        return next.get(partition);
    }

    /** Returns whether the partition had failed before. */
    boolean moved(TopicPartition partition, long to) {
        next.put(partition, to);
        return held.remove(partition) != null;
    }

    /**
     * Pauses the partition, and reads its records again later; other partitions continue.
     *
     * @return whether this is the first failure in a row
     */
    boolean holdBack(TopicPartition partition, long from) {
        consumer.seek(partition, from);
        consumer.pause(List.of(partition));
        return held.computeIfAbsent(partition, p -> new Backoff()).failed();
    }

    /** Another consumer has moved the position: read it again. */
    void forget(TopicPartition partition) {
        consumer.pause(List.of(partition));
        next.remove(partition);
        held.remove(partition);
    }

    /** Commits offsets to Kafka for lag monitors. */
    void commitOffsets() {
        long now = System.nanoTime();
        if (now - committedNanos > COMMIT_INTERVAL_NANOS && !next.isEmpty()) {
            committedNanos = now;
            Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
            next.forEach((partition, position) -> offsets.put(partition, new OffsetAndMetadata(position)));
            consumer.commitAsync(offsets, (committed, failure) -> {});
        }
    }

    List<TopicPartition> partitions() {
        return new ArrayList<>(next.keySet());
    }

    private long storedPosition(TopicPartition partition) {
        String topic = partition.topic();
        int number = partition.partition();
        return database.readAs(service, db -> positions.find(db, topic, number)).orElseGet(() -> {
            long first = consumer.beginningOffsets(Set.of(partition)).getOrDefault(partition, 0L);
            return database.transactionAs(service, db -> {
                positions.begin(db, topic, number, first);
                return positions.find(db, topic, number).orElseThrow();
            });
        });
    }
}
