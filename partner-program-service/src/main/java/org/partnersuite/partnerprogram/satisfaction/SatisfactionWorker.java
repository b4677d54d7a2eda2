package org.partnersuite.partnerprogram.satisfaction;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Computes points soon after each survey that is told. */
@Singleton
public class SatisfactionWorker {
    /** How long surveys are gathered, so that several of one partner are one. */
    private static final Duration GATHER = Duration.ofMillis(50);

    private final QueueWork work;
    private final SatisfactionQueue queue;
    private final WorkLoop loop;

    SatisfactionWorker(
            QueueWork work,
            SatisfactionQueue queue,
            @ConfigProperty(name = "partner-program.satisfaction.poll", defaultValue = "5s") Duration poll) {
        this.work = work;
        this.queue = queue;
        this.loop = work.loop(queue, new Pace(poll, GATHER));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    /** Other rules hold: all points are computed again. */
    public static void computeAll(Change change) {
        SatisfactionQueue.putAll(change.db(), change.now());
    }

    /** Computes all that are due by now. */
    public void run() {
        while (work.step(queue)) {
            // Each turn is a batch of its own.
        }
    }
}
