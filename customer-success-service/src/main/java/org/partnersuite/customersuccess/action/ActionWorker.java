package org.partnersuite.customersuccess.action;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.outbox.EventsAppended;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Signals what lasts, opens actions, and lets days do to them what they do, as long as the process runs. */
@Singleton
public class ActionWorker {
    private static final Duration GATHER = Duration.ofMillis(50);

    private final QueueWork work;
    private final List<WorkQueue> queues;
    private final List<WorkLoop> loops;
    private final WorkLoop opening;

    ActionWorker(
            QueueWork work,
            WatchQueue watches,
            SignalQueue signals,
            ActionDays days,
            @ConfigProperty(name = "customer-success.actions.poll", defaultValue = "1s") Duration poll,
            @ConfigProperty(name = "customer-success.actions.look-every", defaultValue = "1m") Duration lookEvery) {
        this.work = work;
        this.queues = List.of(watches, signals, days);
        this.opening = work.loop(signals, new Pace(poll, GATHER));
        this.loops =
                List.of(work.loop(watches, Pace.every(lookEvery)), opening, work.loop(days, Pace.every(lookEvery)));
    }

    void start(@Observes StartupEvent started) {
        loops.forEach(WorkLoop::start);
    }

    void wakeUp(@Observes EventsAppended appended) {
        opening.wakeUp();
    }

    /** Does all that is due by now. */
    public void workAll() {
        for (WorkQueue queue : queues) {
            while (work.step(queue)) {
                // Each turn is a batch of its own.
            }
        }
    }
}
