package org.partnersuite.gateway.route;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Whether a service is asked. After so many failures in a row it is not, until it has answered a question of the
 * gateway's own: no caller's request is the test, so that no caller can fail it.
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

    /** The service itself failed: it could not be reached, was silent, or broke off. */
    synchronized void failed() {
        failures++;
        if (!open && failures >= bound) {
            open = true;
            LOG.warnf("%s fails; it is left alone until it says that it is ready", service);
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
        LOG.infof("%s answers again", service);
    }
}
