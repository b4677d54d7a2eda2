package org.partnersuite.platform.outbox;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** A relay in a thread of its own that can be killed when it reaches a step. */
final class RelayRun implements AutoCloseable {
    static final int BATCH = 50;

    private final OutboxRelay relay;
    private final Thread thread;
    private final CountDownLatch leads = new CountDownLatch(1);
    private volatile @Nullable RelayStep mortalStep;

    /** What a kill looks like from inside: nothing of the relay's own code handles it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    private record Settings(int batch) implements OutboxConfig.Relay {
        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(20);
        }

        @Override
        public Duration gather() {
            return Duration.ofMillis(1);
        }

        @Override
        public Duration standby() {
            return Duration.ofMillis(50);
        }
    }

    RelayRun(DataSource dataSource, String bootstrapServers) {
        this(dataSource, bootstrapServers, BATCH);
    }

    RelayRun(DataSource dataSource, String bootstrapServers, int batch) {
        this(dataSource, () -> ProducerSettings.producer(Map.of("bootstrap.servers", bootstrapServers)), batch);
    }

    RelayRun(DataSource dataSource, Supplier<Producer<String, byte[]>> producers, int batch) {
        relay = new OutboxRelay(
                dataSource,
                () -> new EventSender(producers.get(), "/test-service"),
                new Settings(batch),
                new EventPartners(Map.of(Writers.TOPIC, "partnerId"), Map.of(), ""),
                new SentMeter(new SimpleMeterRegistry()),
                () -> {},
                this::reached);
        thread = Thread.ofPlatform()
                .name("relay")
                .uncaughtExceptionHandler((t, e) -> {})
                .start(relay);
    }

    private void reached(RelayStep step) {
        if (step == RelayStep.LED) {
            leads.countDown();
        }
        if (step == mortalStep) {
            throw new Killed();
        }
    }

    boolean leads() {
        return leads.getCount() == 0;
    }

    void wakeUp() {
        relay.wakeUp();
    }

    RelayRun killAt(RelayStep step) {
        mortalStep = step;
        return this;
    }

    boolean isDead() {
        return !thread.isAlive();
    }

    @Override
    public void close() throws InterruptedException {
        relay.stop();
        thread.join();
    }
}
