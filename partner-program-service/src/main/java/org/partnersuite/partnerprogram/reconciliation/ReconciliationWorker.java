package org.partnersuite.partnerprogram.reconciliation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Compares the partners that wait. */
@Singleton
class ReconciliationWorker {
    private final WorkLoop loop;

    ReconciliationWorker(
            QueueWork work,
            ReconciliationQueue queue,
            @ConfigProperty(name = "partner-program.reconciliation.every") Duration every) {
        loop = work.loop(queue, Pace.every(every));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }
}
