package org.partnersuite.platform.bulk.worker;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import org.partnersuite.platform.bulk.Imports;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.store.JobQueue;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.outbox.Sampled;
import org.partnersuite.platform.unitofwork.Database;

/** Metrics of jobs: waiting and running ones, queried once per scrape, and processed rows. */
@ApplicationScoped
public class BulkMeters {
    private static final Caller SERVICE = Caller.service("bulk");

    /** What failed. */
    enum Failure {
        /** A row, by an error that its import did not foresee. */
        ROW,
        /** A chunk, because others held or changed the same. */
        CONTENTION,
        /** A chunk, by an error that is no row's. */
        CHUNK,
        /** An attempt that failed because the database was unavailable or full. */
        ENVIRONMENT,
        /** A whole job, which is FAILED now. */
        JOB;

        private String tag() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final MeterRegistry registry;
    private final Sampled<JobQueue.Load> sampled;

    public BulkMeters(Database database, MeterRegistry registry) {
        this.registry = registry;
        this.sampled =
                new Sampled<>("The bulk jobs", JobQueue.Load.UNKNOWN, () -> database.readAs(SERVICE, JobQueue::load));
    }

    /** Registers every meter at the start, including those that are zero. */
    public void register(Imports imports) {
        gauge("bulk.jobs.queued", "Jobs that wait for their first chunk", JobQueue.Load::queued);
        gauge("bulk.jobs.running", "Jobs of which some rows may be applied", JobQueue.Load::running);
        TimeGauge.builder("bulk.jobs.age", this, TimeUnit.SECONDS, meters -> meters.load()
                        .oldestSeconds())
                .description("How long ago the oldest job was sent that has not ended")
                .strongReference(true)
                .register(registry);
        for (Failure failure : Failure.values()) {
            failures(failure, 0);
        }
        for (String object : imports.objects()) {
            for (RowOutcome.Kind kind : RowOutcome.Kind.values()) {
                rows(object, kind, 0);
            }
        }
    }

    private void gauge(String name, String description, ToDoubleFunction<JobQueue.Load> value) {
        Gauge.builder(name, this, meters -> value.applyAsDouble(meters.load()))
                .description(description)
                .strongReference(true)
                .register(registry);
    }

    /** After the chunk was committed. */
    void applied(String object, List<RowOutcome> outcomes, int unexpected) {
        outcomes.forEach(outcome -> rows(object, outcome.kind(), 1));
        failures(Failure.ROW, unexpected);
    }

    void failed(Failure failure) {
        failures(failure, 1);
    }

    private void rows(String object, RowOutcome.Kind kind, int count) {
        String outcome = kind.name().toLowerCase(Locale.ROOT);
        registry.counter("bulk.rows", "object", object, "outcome", outcome).increment(count);
    }

    private void failures(Failure failure, int count) {
        registry.counter("bulk.failures", "of", failure.tag()).increment(count);
    }

    private JobQueue.Load load() {
        return sampled.get();
    }
}
