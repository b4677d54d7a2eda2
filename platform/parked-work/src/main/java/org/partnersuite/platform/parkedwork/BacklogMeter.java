package org.partnersuite.platform.parkedwork;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.parkedwork.WorkQueue.Backlog;
import org.partnersuite.platform.unitofwork.Database;

/** How much waits for a worker, for how long, and how much is parked; looked at once per scrape, never past a bound. */
final class BacklogMeter {
    private static final Logger LOG = Logger.getLogger(BacklogMeter.class);
    private static final int COUNTED_AT_MOST = 10_000;
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private record Measured(double items, double oldestSeconds, double parked, long atNanos) {}

    private final WorkQueue queue;
    private final Database database;
    private final Caller service;
    private final Clock clock;
    private Measured last = unknown(System.nanoTime() - FRESH_NANOS);

    BacklogMeter(WorkQueue queue, Database database, Caller service, Clock clock) {
        this.queue = queue;
        this.database = database;
        this.service = service;
        this.clock = clock;
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

    private synchronized Measured measured() {
        long now = System.nanoTime();
        if (now - last.atNanos() >= FRESH_NANOS) {
            last = measure(now);
        }
        return last;
    }

    private Measured measure(long now) {
        try {
            return database.readAs(service, db -> measure(db, now));
        } catch (JdbiException e) {
            LOG.debugf(e, "What waits for %s cannot be measured.", queue.worker());
            return unknown(now);
        }
    }

    private Measured measure(Handle db, long now) {
        Instant at = clock.instant();
        Backlog backlog = queue.backlog(db, at, COUNTED_AT_MOST);
        Instant oldest = backlog.oldest();
        double seconds =
                oldest == null ? 0 : Math.max(0, Duration.between(oldest, at).toSeconds());
        return new Measured(backlog.items(), seconds, ParkedWork.count(db, queue.worker(), COUNTED_AT_MOST), now);
    }

    private static Measured unknown(long now) {
        return new Measured(Double.NaN, Double.NaN, Double.NaN, now);
    }
}
