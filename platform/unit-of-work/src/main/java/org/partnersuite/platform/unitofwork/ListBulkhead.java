package org.partnersuite.platform.unitofwork;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.ConnectionException;

/**
 * Limits the number of concurrent list queries of an instance; further ones wait before they take a connection. A list
 * without an index takes up to two seconds: regardless of their number, connections are left for writes.
 */
@ApplicationScoped
public class ListBulkhead {
    private final Semaphore places;
    private final Duration patience;

    @Inject
    ListBulkhead(
            @ConfigProperty(name = "database.lists-at-once") int atOnce,
            @ConfigProperty(name = "quarkus.datasource.jdbc.acquisition-timeout") Duration patience,
            MeterRegistry registry) {
        this(atOnce, patience);
        Gauge.builder("database.lists.waiting", places, Semaphore::getQueueLength)
                .description("Lists that wait for their turn")
                .strongReference(true)
                .register(registry);
    }

    /** @param patience how long a list waits at most, as for a connection */
    ListBulkhead(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** No list waits. */
    static ListBulkhead open() {
        return new ListBulkhead(Integer.MAX_VALUE, Duration.ZERO);
    }

    /** Runs when a permit is free; fails like a missing connection. */
    public <T> T ask(Supplier<T> list) {
        enter();
        try {
            return list.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new ConnectionException(new SQLTransientConnectionException("Too many lists are asked at once"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ConnectionException(e);
        }
    }
}
