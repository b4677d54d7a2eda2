package org.partnersuite.platform.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * How much waits in the outbox and for how long, and from when to where the log of sent events reaches; looked at once
 * per scrape, and never further than a bound.
 */
final class OutboxDepth {
    private static final int COUNTED_AT_MOST = 10_000;

    private record Measured(double events, double oldestSeconds, double refused, double head, double oldestLogged) {}

    private static final Measured UNKNOWN = new Measured(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private final Jdbi jdbi;
    private final MeterRegistry registry;
    private final Sampled<Measured> sampled = new Sampled<>("The outbox", UNKNOWN, this::measure);

    OutboxDepth(DataSource dataSource, MeterRegistry registry) {
        this.jdbi = Jdbi.create(dataSource);
        this.registry = registry;
    }

    void register() {
        Gauge.builder("outbox.depth", this, depth -> depth.measured().events())
                .description("Events that wait to be sent; " + COUNTED_AT_MOST + " means that many or more")
                .strongReference(true)
                .register(registry);
        TimeGauge.builder("outbox.age", this, TimeUnit.SECONDS, depth -> depth.measured()
                        .oldestSeconds())
                .description("How long the oldest event has waited")
                .strongReference(true)
                .register(registry);
        Gauge.builder("outbox.refused", this, depth -> depth.measured().refused())
                .description("Events that Kafka refuses, and those that wait behind them")
                .strongReference(true)
                .register(registry);
        Gauge.builder("event.log.head", this, depth -> depth.measured().head())
                .description("Position of the newest event of the log")
                .strongReference(true)
                .register(registry);
        TimeGauge.builder("event.log.oldest", this, TimeUnit.SECONDS, depth -> depth.measured()
                        .oldestLogged())
                .description("Age of the oldest event that the log keeps")
                .strongReference(true)
                .register(registry);
    }

    private Measured measured() {
        return sampled.get();
    }

    private Measured measure() {
        return jdbi.withHandle(db -> db.createQuery("""
                 select count(*) as events,
            coalesce(extract(epoch from now() - min(appended_at)), 0) as seconds,
            (select count(*) from outbox_refused) as refused,
            greatest((select max(position) from event_log), (select position from event_log_floor)) as head,
            coalesce(extract(epoch from now() - (
                select logged_at from event_log
                where position > (select position from event_log_floor) order by position limit 1)), 0)
                as oldest_logged
                 from (select appended_at from outbox order by id limit :most) as oldest
            """)
                .bind("most", COUNTED_AT_MOST)
                .map((row, context) -> new Measured(
                        row.getDouble("events"),
                        Math.max(0, row.getDouble("seconds")),
                        row.getDouble("refused"),
                        row.getDouble("head"),
                        row.getDouble("oldest_logged")))
                .one());
    }
}
