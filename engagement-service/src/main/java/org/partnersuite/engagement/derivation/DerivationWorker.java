package org.partnersuite.engagement.derivation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.partnersuite.platform.outbox.EventsAppended;
import org.partnersuite.platform.unitofwork.WakeUp;

/** Derives as long as the process runs, soon after each change of this process. */
@Singleton
class DerivationWorker {
    private static final Logger LOG = Logger.getLogger(DerivationWorker.class);
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(10);

    private final DeriveDue deriveDue;
    private final DerivationConfig config;
    private final WakeUp wakeUp = new WakeUp();
    private final Thread thread = Thread.ofVirtual().name("derivation").unstarted(this::work);

    DerivationWorker(DeriveDue deriveDue, DerivationConfig config) {
        this.deriveDue = deriveDue;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void wakeUp(@Observes EventsAppended appended) {
        wakeUp.signal();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        wakeUp.end();
        thread.join(PATIENCE_AT_STOP);
    }

    private void work() {
        while (!wakeUp.hasEnded()) {
            try {
                wakeUp.await(config.poll());
                wakeUp.pause(config.gather());
                while (!wakeUp.hasEnded() && deriveDue.step()) {
                    LOG.trace("Derived a batch.");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("What is derived stays behind, and is tried again.", e);
                wakeUp.pause(config.poll());
            }
        }
    }
}
