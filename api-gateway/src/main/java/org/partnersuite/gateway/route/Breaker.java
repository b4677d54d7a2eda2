package org.partnersuite.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A circuit breaker for one service. It opens after a number of consecutive failures, and closes when a probe of the
 * gateway succeeds. Requests of callers are never used as probes, so that no caller can keep it open.
 */
final class Breaker {
    private static final Logger LOG = Logger.getLogger(Breaker.class);

    private final Vertx vertx;
    private final String service;
    private final int bound;
    private final Duration pause;
    private final Supplier<Future<?>> probe;
    private int failures;
    private boolean open;

    /** @param probe succeeds when the service answers */
    Breaker(Vertx vertx, String service, int bound, Duration pause, Supplier<Future<?>> probe) {
        this.vertx = vertx;
        this.service = service;
        this.bound = bound;
        this.pause = pause;
        this.probe = probe;
    }

    synchronized boolean isOpen() {
        return open;
    }

    synchronized void answered() {
        failures = 0;
    }

    /** Records a failure of the service itself: it was unreachable, timed out, or broke off. */
    synchronized void failed() {
        failures++;
        if (!open && failures >= bound) {
            open = true;
            LOG.warnf("%s fails; requests to it are refused until a probe succeeds", service);
            probeLater();
        }
    }

    private void probeLater() {
        vertx.setTimer(
                pause.toMillis(),
                unused -> probe.get().onSuccess(ready -> close()).onFailure(f -> probeLater()));
    }

    private synchronized void close() {
        open = false;
        failures = 0;
        LOG.infof("%s is available again", service);
    }
}
