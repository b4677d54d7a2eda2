package org.partnersuite.platform.parkedwork;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.outbox.Sampled;
import org.partnersuite.platform.parkedwork.WorkQueue.Backlog;
import org.partnersuite.platform.unitofwork.Database;

/** How much waits for a worker, for how long, and how much is parked; looked at once per scrape, never past a bound. */
final class BacklogMeter {
    private static final int COUNTED_AT_MOST = 10_000;

    private record Measured(double items, double oldestSeconds, double parked) {}

    private static final Measured UNKNOWN = new Measured(Double.NaN, Double.NaN, Double.NaN);

    private final WorkQueue queue;
    private final Clock clock;
    private final Sampled<Measured> sampled;

    BacklogMeter(WorkQueue queue, Database database, Caller service, Clock clock) {
        this.queue = queue;
        this.clock = clock;
        this.sampled = new Sampled<>(
                "What waits for " + queue.worker(), UNKNOWN, () -> database.readAs(service, this::measure));
    }

    void register(MeterRegistry registry) {
        Gauge.builder("work.depth", this, meter -> meter.measured().items())
                .description("Items that wait for a worker; " + COUNTED_AT_MOST + " means that many or more")
                .tag("worker", queue.worker())
                .strongReference(true)
                .register(registry);
        TimeGauge.builder("work.age", this, TimeUnit.SECONDS, meter -> meter.measured()
                        .oldestSeconds())
                .description("How long the oldest item has waited for a worker")
                .tag("worker", queue.worker())
                .strongReference(true)
                .register(registry);
        Gauge.builder("work.parked", this, meter -> meter.measured().parked())
                .description("Items that a worker could not do and set aside")
                .tag("worker", queue.worker())
                .strongReference(true)
                .register(registry);
    }

    private Measured measured() {
        return sampled.get();
    }

    private Measured measure(Handle db) {
        Instant at = clock.instant();
        Backlog backlog = queue.backlog(db, at, COUNTED_AT_MOST);
        Instant oldest = backlog.oldest();
        double seconds =
                oldest == null ? 0 : Math.max(0, Duration.between(oldest, at).toSeconds());
        return new Measured(backlog.items(), seconds, ParkedWork.count(db, queue.worker(), COUNTED_AT_MOST));
    }
}
