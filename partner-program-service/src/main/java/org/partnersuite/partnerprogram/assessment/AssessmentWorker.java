package org.partnersuite.partnerprogram.assessment;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Measures as long as the process runs, soon after a run begins. */
@Singleton
public class AssessmentWorker {
    private final QueueWork work;
    private final Assessments assessments;
    private final WorkLoop loop;

    AssessmentWorker(QueueWork work, Assessments assessments) {
        this.work = work;
        this.assessments = assessments;
        this.loop = work.loop(assessments, Pace.every(Duration.ofSeconds(2)));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    public void wakeUp() {
        loop.wakeUp();
    }

    /** Measures all that waits. */
    public void run() {
        while (work.step(assessments)) {
            // Each turn is a batch of its own.
        }
    }
}
