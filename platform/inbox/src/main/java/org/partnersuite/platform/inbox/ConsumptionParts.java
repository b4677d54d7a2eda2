package org.partnersuite.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.inbox.Progress.PartitionProgress;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Shared parts of the consumptions of a service. */
record ConsumptionParts(
        UnitOfWork unitOfWork,
        Database database,
        ConsumerSettings settings,
        MeterRegistry registry,
        Clock clock,
        Step.Observer steps) {

    int threads() {
        return settings.threads();
    }

    ConsumerLoop loop(Projection projection, int thread) {
        Consumer<@Nullable String, byte @Nullable []> consumer = consumer(settings.forGroup(projection.name()));
        Positions positions = new Positions(projection.name());
        return new ConsumerLoop(
                consumer,
                projection.topics(),
                new Assignment(consumer, database, service(), positions),
                new BatchApplication(unitOfWork, service(), projection, steps),
                new LagMeter(registry, clock, consumer, projection.name(), thread, projection.topics()),
                steps);
    }

    Progress progress(Projection projection) {
        Map<TopicPartition, Long> stored =
                database.readAs(service(), db -> new Positions(projection.name()).all(db)).stream()
                        .collect(Collectors.toMap(
                                s -> new TopicPartition(s.topic(), s.partition()), Positions.Stored::next));
        TopicBounds bounds = TopicBounds.of(settings.kafka(), projection.topics());
        List<PartitionProgress> partitions = new ArrayList<>();
        bounds.starts()
                .forEach((partition, start) -> partitions.add(new PartitionProgress(
                        partition.topic(),
                        partition.partition(),
                        start,
                        stored.getOrDefault(partition, start),
                        bounds.ends().getOrDefault(partition, start))));
        partitions.sort(Comparator.comparing(PartitionProgress::topic).thenComparing(PartitionProgress::partition));
        return new Progress(partitions);
    }

    void forget(Projection projection) {
        database.transactionAs(service(), db -> {
            new Positions(projection.name()).forget(db);
            ParkedEvents.forget(db, projection.name());
            return true;
        });
    }

    private Caller service() {
        return Caller.service(settings.group());
    }

    private static Consumer<@Nullable String, byte @Nullable []> consumer(Map<String, Object> config) {
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
