package org.partnersuite.customersuccess.renewal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Opens and advances renewals as days pass. */
@Singleton
public class RenewalSweep {
    private final QueueWork work;
    private final DueRenewals due;
    private final WorkLoop loop;

    RenewalSweep(
            QueueWork work,
            DueRenewals due,
            @ConfigProperty(name = "customer-success.renewals.sweep-every") Duration every) {
        this.work = work;
        this.due = due;
        this.loop = work.loop(due, Pace.every(every));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    /** Does all that is due by now. */
    public void sweep() {
        while (work.step(due)) {
            // Each turn is a batch of its own.
        }
    }
}
