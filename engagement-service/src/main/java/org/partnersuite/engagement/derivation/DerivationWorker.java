package org.partnersuite.engagement.derivation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.partnersuite.platform.outbox.EventsAppended;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Derives as long as the process runs, soon after each change of this process. */
@Singleton
class DerivationWorker {
    private final WorkLoop loop;

    DerivationWorker(QueueWork work, DerivationQueue queue, DerivationConfig config) {
        this.loop = work.loop(queue, new Pace(config.poll(), config.gather()));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void wakeUp(@Observes EventsAppended appended) {
        loop.wakeUp();
    }
}
