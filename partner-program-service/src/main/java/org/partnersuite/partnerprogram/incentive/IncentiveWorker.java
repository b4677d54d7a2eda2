package org.partnersuite.partnerprogram.incentive;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Computes incentives as long as the process runs. */
@Singleton
public class IncentiveWorker {
    private final QueueWork work;
    private final IncentiveQueue queue;
    private final WorkLoop loop;

    IncentiveWorker(QueueWork work, IncentiveQueue queue, @ConfigProperty(name = "incentives.every") Duration every) {
        this.work = work;
        this.queue = queue;
        this.loop = work.loop(queue, Pace.every(every));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    /** Computes all that is due by now. */
    public void computeAll() {
        while (work.step(queue)) {
            // Each turn is a batch of its own.
        }
    }
}
