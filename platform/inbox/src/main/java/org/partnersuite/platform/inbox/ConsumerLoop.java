package org.partnersuite.platform.inbox;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Consumer thread of a projection: polls and applies records, partition by partition. */
final class ConsumerLoop implements Runnable {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final Consumer<@Nullable String, byte @Nullable []> consumer;
    private final Set<String> topics;
    private final Assignment assignment;
    private final BatchApplication application;
    private final LagMeter lag;
    private final Step.Observer steps;
    private final Backoff backoff = new Backoff();
    private final CountDownLatch stopped = new CountDownLatch(1);

    ConsumerLoop(
            Consumer<@Nullable String, byte @Nullable []> consumer,
            Set<String> topics,
            Assignment assignment,
            BatchApplication application,
            LagMeter lag,
            Step.Observer steps) {
        this.consumer = consumer;
        this.topics = topics;
        this.assignment = assignment;
        this.application = application;
        this.lag = lag;
        this.steps = steps;
    }

    @Override
    public void run() {
        try (consumer;
                lag) {
            consumer.subscribe(topics, assignment);
            while (stopped.getCount() > 0) {
                pollOnce();
            }
        }
    }

    /** Returns at once; the current batch is finished. */
    void stop() {
        stopped.countDown();
        consumer.wakeup();
    }

    private void pollOnce() {
        try {
            assignment.prepare();
            take(consumer.poll(POLL));
            assignment.commitOffsets();
            lag.measure(consumer, assignment);
            if (backoff.succeeded()) {
                LOG.info("Consuming goes on.");
            }
        } catch (WakeupException e) {
            LOG.debug("Woken up to stop.", e);
        } catch (RuntimeException e) {
            if (backoff.failed()) {
                LOG.warn("Consuming waits, and tries again until it succeeds.", e);
            }
            pauseFor(backoff.delay());
        }
    }

    private void take(ConsumerRecords<@Nullable String, byte @Nullable []> polled) {
        if (!polled.isEmpty()) {
            steps.reached(Step.POLLED);
        }
        for (TopicPartition partition : polled.partitions()) {
            Long from = assignment.next(partition);
            if (from != null) {
                apply(partition, from, polled.records(partition));
            }
        }
    }

    private void apply(
            TopicPartition partition, long from, List<ConsumerRecord<@Nullable String, byte @Nullable []>> records) {
        try {
            PartitionBatch batch = PartitionBatch.of(from, records);
            int applied = application.apply(batch);
            if (assignment.moved(partition, batch.to())) {
                LOG.infof("%s goes on at %d.", partition, batch.to());
            }
            lag.applied(batch, applied);
        } catch (StalePosition e) {
            LOG.infof("%s; its position is read again.", e.getMessage());
            assignment.forget(partition);
        } catch (RuntimeException e) {
            if (assignment.holdBack(partition, from)) {
                LOG.warnf(e, "%s waits at %d, and tries again until it succeeds.", partition, from);
            }
        }
    }

    private void pauseFor(Duration delay) {
        try {
            boolean stopping = stopped.await(delay.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debugf("Waited %s, stopping: %s", delay, stopping);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped.countDown();
        }
    }
}
