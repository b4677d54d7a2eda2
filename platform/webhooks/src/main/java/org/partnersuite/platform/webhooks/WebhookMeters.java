package org.partnersuite.platform.webhooks;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.outbox.Sampled;
import org.partnersuite.platform.unitofwork.Database;

/** What waits for receivers, for how long, and how many webhooks are disabled; queried once per scrape. */
@Singleton
class WebhookMeters {
    private record Measured(double pending, double oldestSeconds, double disabled) {}

    private static final Measured UNKNOWN = new Measured(Double.NaN, Double.NaN, Double.NaN);

    private final Sampled<Measured> sampled;

    WebhookMeters(Database database, Clock clock) {
        this.sampled = new Sampled<>(
                "What waits for receivers",
                UNKNOWN,
                () -> database.readAs(DeliveryRounds.SERVICE, db -> measure(db, clock.instant())));
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

    private Measured measured() {
        return sampled.get();
    }

    private static Measured measure(Handle db, Instant now) {
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
                        row.getDouble("pending"), Math.max(0, row.getDouble("seconds")), row.getDouble("disabled")))
                .one();
    }
}
