package org.partnersuite.platform.outbox;

import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.JdbiException;

/** What the gauges of a worker show: queried once per scrape, however many gauges there are. */
public final class Sampled<M> {
    private static final Logger LOG = Logger.getLogger(Sampled.class);
    private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();

    private final String what;
    private final Supplier<M> query;
    private final M unknown;
    private M last;
    private long takenAtNanos = System.nanoTime() - FRESH_NANOS;

    /**
     * @param what is measured, for the log
     * @param unknown while the database does not answer
     */
    public Sampled(String what, M unknown, Supplier<M> query) {
        this.what = what;
        this.query = query;
        this.unknown = unknown;
        this.last = unknown;
    }

    public synchronized M get() {
        long now = System.nanoTime();
        if (now - takenAtNanos >= FRESH_NANOS) {
            last = taken();
            takenAtNanos = now;
        }
        return last;
    }

    private M taken() {
        try {
            return query.get();
        } catch (JdbiException e) {
            LOG.debugf(e, "%s cannot be measured.", what);
            return unknown;
        }
    }
}
