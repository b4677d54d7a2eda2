package org.partnersuite.platform.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Records of one partition from one poll.
 *
 * @param from the stored position at which it starts; compaction may have removed records behind it
 */
record PartitionBatch(String topic, int partition, long from, List<Delivery> deliveries) {

    static PartitionBatch of(long from, List<ConsumerRecord<@Nullable String, byte @Nullable []>> records) {
        return new PartitionBatch(
                records.getFirst().topic(),
                records.getFirst().partition(),
                from,
                records.stream().map(Delivery::of).toList());
    }

    long to() {
        return deliveries.getLast().offset() + 1;
    }

    /** The part before a record and the part from it on, in the order in which they must be applied. */
    List<PartitionBatch> halves() {
        int half = deliveries.size() / 2;
        PartitionBatch first = new PartitionBatch(topic, partition, from, deliveries.subList(0, half));
        return List.of(
                first, new PartitionBatch(topic, partition, first.to(), deliveries.subList(half, deliveries.size())));
    }

    /** When the newest of it happened; never ahead of now, or figures would look fresh that are not. */
    @Nullable
    Instant newestEventTime(Instant now) {
        return deliveries.stream()
                .map(delivery -> TopicContract.timeIfPossible(delivery, now))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .map(newest -> newest.isAfter(now) ? now : newest)
                .orElse(null);
    }

    /** The trace that all events share, as most batches of a quiet hour do. */
    @Nullable
    String commonTrace() {
        String first = deliveries.getFirst().headers().get("traceparent");
        return deliveries.stream().allMatch(d -> Objects.equals(d.headers().get("traceparent"), first)) ? first : null;
    }
}
