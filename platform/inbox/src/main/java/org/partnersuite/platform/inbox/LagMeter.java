package org.partnersuite.platform.inbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/**
 * Lag of one consumer per topic, in records and in seconds since the newest applied event, and the metrics of Kafka's
 * client.
 */
final class LagMeter implements AutoCloseable {
    private final MeterRegistry registry;
    private final Clock clock;
    private final KafkaClientMetrics client;
    private final List<Meter> gauges = new ArrayList<>();
    private final Map<String, TopicLag> topics = new HashMap<>();

    LagMeter(
            MeterRegistry registry,
            Clock clock,
            Consumer<?, ?> consumer,
            String projection,
            int thread,
            Set<String> names) {
        this.registry = registry;
        this.clock = clock;
        this.client = new KafkaClientMetrics(consumer);
        client.bindTo(registry);
        for (String name : names) {
            Tags tags = Tags.of("projection", projection, "topic", name, "consumer", Integer.toString(thread));
            TopicLag lag = new TopicLag(
                    clock.instant(), registry.counter("inbox.applied", tags), registry.counter("inbox.parked", tags));
            Gauge.builder("inbox.lag.records", lag, l -> l.records).tags(tags).register(registry);
            TimeGauge.builder("inbox.lag", lag, TimeUnit.SECONDS, this::seconds)
                    .tags(tags)
                    .register(registry);
            topics.put(name, lag);
        }
    }

    void applied(PartitionBatch batch, int records) {
        TopicLag lag = topics.get(batch.topic());
        if (lag == null) {
            return;
        }
        lag.applied.increment(records);
        lag.parked.increment(batch.deliveries().size() - records);
        Instant newest = batch.newestEventTime(clock.instant());
        if (newest != null) {
            lag.newestApplied = newest;
        }
    }

    void measure(Consumer<?, ?> consumer, Assignment assignment) {
        Map<String, Long> behind = new HashMap<>();
        for (TopicPartition partition : assignment.partitions()) {
            behind.merge(partition.topic(), consumer.currentLag(partition).orElse(0), Long::sum);
        }
        topics.forEach((topic, lag) -> lag.records = behind.getOrDefault(topic, 0L));
    }

    /** A consumer that has ended lags no more; its successor registers its own gauges. */
    @Override
    public void close() {
        client.close();
        gauges.forEach(registry::remove);
    }

    private double seconds(TopicLag lag) {
        return lag.records == 0
                ? 0
                : Math.max(
                        0, Duration.between(lag.newestApplied, clock.instant()).toMillis() / 1000.0);
    }

    /** Written by the consumer's thread, read by the scrape's. */
    private static final class TopicLag {
        private final Counter applied;
        private final Counter parked;
        private volatile long records;
        private volatile Instant newestApplied;

        private TopicLag(Instant begun, Counter applied, Counter parked) {
            this.newestApplied = begun;
            this.applied = applied;
            this.parked = parked;
        }
    }
}
