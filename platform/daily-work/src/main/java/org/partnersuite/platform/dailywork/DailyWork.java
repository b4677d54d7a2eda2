package org.partnersuite.platform.dailywork;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Runs all {@link DueWork} in loops of its own, as days pass. */
@Singleton
public class DailyWork {
    private final QueueWork work;
    private final List<DueWork> kinds;
    private final List<WorkLoop> loops;

    DailyWork(QueueWork work, @All List<DueWork> kinds, @ConfigProperty(name = "daily-work.every") Duration every) {
        this.work = work;
        this.kinds = kinds;
        this.loops =
                kinds.stream().map(kind -> work.loop(kind, Pace.every(every))).toList();
    }

    void start(@Observes StartupEvent started) {
        loops.forEach(WorkLoop::start);
    }

    /** Does all that is due by now, including what one kind of work makes due for another. */
    public void run() {
        boolean more = true;
        while (more) {
            more = false;
            for (DueWork kind : kinds) {
                while (work.step(kind)) {
                    more = true;
                }
            }
        }
    }
}
