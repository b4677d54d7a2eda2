package org.partnersuite.platform.webhooks;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.partnersuite.platform.unitofwork.Database;

/** What waits for receivers, for how long, and how many webhooks are disabled; queried once per scrape. */
@Singleton
class WebhookMeters {
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private final Database database;
    private final Clock clock;
    private Measured last = Measured.unknown(System.nanoTime() - FRESH_NANOS);

    private record Measured(double pending, double oldestSeconds, double disabled, long atNanos) {
        static Measured unknown(long nanos) {
            return new Measured(Double.NaN, Double.NaN, Double.NaN, nanos);
        }
    }

    WebhookMeters(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void register(@Observes StartupEvent started, MeterRegistry registry) {
        Gauge.builder("webhook.pending", this, meters -> meters.measured().pending())
                .description("Deliveries of active webhooks that wait")
                .register(registry);
        TimeGauge.builder("webhook.age", this, TimeUnit.SECONDS, meters -> meters.measured()
                        .oldestSeconds())
                .description("How long the oldest delivery of an active webhook has waited")
                .register(registry);
        Gauge.builder("webhook.disabled", this, meters -> meters.measured().disabled())
                .description("Webhooks that the service has disabled")
                .register(registry);
        for (String outcome : new String[] {"delivered", "retried", "failed"}) {
            registry.counter("webhook.deliveries", "outcome", outcome);
        }
    }

    private synchronized Measured measured() {
        long nanos = System.nanoTime();
        if (nanos - last.atNanos() >= FRESH_NANOS) {
            try {
                last = database.readAs(DeliveryRounds.SERVICE, db -> measure(db, clock.instant(), nanos));
            } catch (JdbiException e) {
                last = Measured.unknown(nanos);
            }
        }
        return last;
    }

    private static Measured measure(Handle db, Instant now, long nanos) {
        return db.createQuery("""
                        select coalesce(sum(p.pending), 0) as pending,
                               coalesce(extract(epoch from cast(:now as timestamptz) - min(p.oldest)), 0) as seconds,
                               count(*) filter (where w.state = 'DISABLED') as disabled
                        from webhook w left join lateral (
                            select count(*) as pending, min(taken_at) as oldest from webhook_delivery
                            where webhook_id = w.id and state = 'PENDING') p on w.state = 'ACTIVE'
                        """)
                .bind("now", now)
                .map((row, context) -> new Measured(
                        row.getDouble("pending"),
                        Math.max(0, row.getDouble("seconds")),
                        row.getDouble("disabled"),
                        nanos))
                .one();
    }
}
