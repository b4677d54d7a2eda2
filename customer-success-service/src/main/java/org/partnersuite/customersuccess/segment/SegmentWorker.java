package org.partnersuite.customersuccess.segment;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.outbox.EventsAppended;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Segments customers soon after each change of this process, or of another one. */
@Singleton
public class SegmentWorker {
    /** How long changes are gathered, so that several of one customer are one. */
    private static final Duration GATHER = Duration.ofMillis(50);

    private final QueueWork work;
    private final SegmentQueue queue;
    private final WorkLoop loop;

    SegmentWorker(
            QueueWork work,
            SegmentQueue queue,
            @ConfigProperty(name = "customer-success.segments.poll", defaultValue = "5s") Duration poll) {
        this.work = work;
        this.queue = queue;
        this.loop = work.loop(queue, new Pace(poll, GATHER));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    void wakeUp(@Observes EventsAppended appended) {
        loop.wakeUp();
    }

    /** Segments all that are due by now. */
    public void run() {
        while (work.step(queue)) {
            // Each turn is a batch of its own.
        }
    }
}
