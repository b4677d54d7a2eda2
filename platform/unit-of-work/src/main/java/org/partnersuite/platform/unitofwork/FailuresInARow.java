package org.partnersuite.platform.unitofwork;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Consecutive failures of a worker: its backoff and its metrics. */
final class FailuresInARow {
    private static final long FIRST_MILLIS = 50;
    private static final long LONGEST_MILLIS = 30_000;
    private static final int DOUBLED_AT_MOST = 10;

    private final Counter ofItems;
    private final Counter ofEnvironment;
    private int failures;
    private long firstNanos;

    FailuresInARow(String worker, MeterRegistry registry) {
        this.ofItems = counter(worker, FailureCause.ITEM, registry);
        this.ofEnvironment = counter(worker, FailureCause.ENVIRONMENT, registry);
        TimeGauge.builder("work.failing", this, TimeUnit.SECONDS, FailuresInARow::seconds)
                .description("For how long nothing but failures came from background work; 0 after a success")
                .tag("worker", worker)
                .strongReference(true)
                .register(registry);
    }

    /** Whether this is the first one in a row. */
    synchronized boolean failed(FailureCause cause) {
        (cause == FailureCause.ITEM ? ofItems : ofEnvironment).increment();
        if (failures == 0) {
            firstNanos = System.nanoTime();
        }
        failures++;
        return failures == 1;
    }

    /** Whether this success follows a failure. */
    synchronized boolean succeeded() {
        boolean recovered = failures > 0;
        failures = 0;
        return recovered;
    }

    synchronized Duration delay() {
        return Duration.ofMillis(Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(failures, DOUBLED_AT_MOST)));
    }

    private static Counter counter(String worker, FailureCause cause, MeterRegistry registry) {
        return Counter.builder("work.failures")
                .description("Steps of background work that failed")
                .tag("worker", worker)
                .tag("cause", cause.name().toLowerCase(Locale.ROOT))
                .register(registry);
    }

    private synchronized double seconds() {
        return failures == 0 ? 0 : (System.nanoTime() - firstNanos) / 1e9;
    }
}
