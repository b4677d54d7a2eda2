package org.partnersuite.platform.unitofwork;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** The background work of this process. At its end all of it finishes the step at hand, at the same time. */
@Singleton
public class WorkLoops {
    private final MeterRegistry registry;
    private final List<WorkLoop> loops = new CopyOnWriteArrayList<>();

    public WorkLoops(MeterRegistry registry) {
        this.registry = registry;
    }

    /**
     * A loop that is not started yet.
     *
     * @param worker lower case; it names a thread, and the metrics {@code work_failures_total} and {@code
     *     work_failing_seconds}
     * @param step returns whether more work may be left, which is then processed at once
     */
    public WorkLoop of(String worker, Pace pace, BooleanSupplier step) {
        WorkLoop loop = new WorkLoop(worker, pace, step, new FailuresInARow(worker, registry));
        loops.add(loop);
        return loop;
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        loops.forEach(WorkLoop::end);
        for (WorkLoop loop : loops) {
            loop.join();
        }
    }
}
