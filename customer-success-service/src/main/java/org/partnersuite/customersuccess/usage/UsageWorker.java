package org.partnersuite.customersuccess.usage;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.outbox.EventsAppended;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Sums months, and has triggers look at them, as long as the process runs. */
@Singleton
public class UsageWorker {
    private static final Duration GATHER = Duration.ofMillis(50);

    private final QueueWork work;
    private final UsageQueue months;
    private final UsageJudgement judgement;
    private final WorkLoop summing;
    private final WorkLoop judging;

    UsageWorker(
            QueueWork work,
            UsageQueue months,
            UsageJudgement judgement,
            @ConfigProperty(name = "customer-success.usage.poll", defaultValue = "1s") Duration poll,
            @ConfigProperty(name = "customer-success.usage.judge-every", defaultValue = "1m") Duration judgeEvery) {
        this.work = work;
        this.months = months;
        this.judgement = judgement;
        this.summing = work.loop(months, new Pace(poll, GATHER));
        this.judging = work.loop(judgement, Pace.every(judgeEvery));
    }

    void start(@Observes StartupEvent started) {
        summing.start();
        judging.start();
    }

    void wakeUp(@Observes EventsAppended appended) {
        summing.wakeUp();
    }

    /** Usage was written. */
    public void wakeUp() {
        summing.wakeUp();
    }

    /** Sums and looks at all that is due by now. */
    public void workAll() {
        while (work.step(months)) {
            // Each turn is a batch of its own.
        }
        while (work.step(judgement)) {
            // Each turn is a batch of its own.
        }
    }
}
