package org.partnersuite.platform.unitofwork;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Background work in steps on a virtual thread, for the lifetime of the process. A failed step is retried until it
 * succeeds, with waits that double up to half a minute.
 */
public final class WorkLoop {
    private static final Logger LOG = Logger.getLogger(WorkLoop.class);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final String worker;
    private final Pace pace;
    private final BooleanSupplier step;
    private final FailuresInARow failures;
    private final WakeUp wakeUp = new WakeUp();
    private final Thread thread;

    /**
     * When it works.
     *
     * @param poll maximum wait for a wake-up
     * @param gather delay after a wake-up to collect more work
     */
    public record Pace(Duration poll, Duration gather) {
        public static Pace every(Duration poll) {
            return new Pace(poll, Duration.ZERO);
        }
    }

    WorkLoop(String worker, Pace pace, BooleanSupplier step, FailuresInARow failures) {
        this.worker = worker;
        this.pace = pace;
        this.step = step;
        this.failures = failures;
        this.thread = Thread.ofVirtual().name(worker).unstarted(this::work);
    }

    public void start() {
        thread.start();
    }

    /** There may be something to do. */
    public void wakeUp() {
        wakeUp.signal();
    }

    /** Finishes the current step first; for work that must end before other components. */
    public void stop() throws InterruptedException {
        end();
        join();
    }

    /** Returns at once; the step at hand is finished. */
    void end() {
        wakeUp.end();
    }

    void join() throws InterruptedException {
        if (thread.isAlive()) {
            thread.join(PATIENCE_AT_STOP);
        }
    }

    private void work() {
        while (!wakeUp.hasEnded()) {
            try {
                boolean more = step.getAsBoolean();
                if (failures.succeeded()) {
                    LOG.infof("%s goes on.", worker);
                }
                if (!more) {
                    wakeUp.await(pace.poll());
                    wakeUp.pause(pace.gather());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                failed(e);
            }
        }
    }

    /** An unavailable environment is logged in a line, an unexpected failure with its stack. Both once in a row. */
    private void failed(Throwable failure) {
        FailureCause cause = FailureCause.of(failure);
        if (failures.failed(cause)) {
            LOG.warnf(
                    cause == FailureCause.ENVIRONMENT ? null : failure,
                    "%s waits, and tries again until it succeeds: %s",
                    worker,
                    FailureCause.reason(failure));
        }
        wakeUp.pause(failures.delay());
    }
}
