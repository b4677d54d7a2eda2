package org.partnersuite.customersuccess.health;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.partnersuite.platform.outbox.EventsAppended;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Scores as long as the process runs, soon after each change of this process. */
@Singleton
public class HealthWorker {
    private final QueueWork work;
    private final HealthQueue queue;
    private final WorkLoop loop;

    HealthWorker(QueueWork work, HealthQueue queue, HealthConfig config) {
        this.work = work;
        this.queue = queue;
        this.loop = work.loop(queue, new Pace(config.poll(), config.gather()));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void wakeUp(@Observes EventsAppended appended) {
        loop.wakeUp();
    }

    /** An input was written. */
    public void wakeUp() {
        loop.wakeUp();
    }

    /** Scores all that is due by now. */
    public void scoreAll() {
        while (work.step(queue)) {
            // Each turn is a batch of its own.
        }
    }
}
