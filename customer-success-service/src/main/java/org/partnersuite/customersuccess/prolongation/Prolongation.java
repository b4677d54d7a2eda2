package org.partnersuite.customersuccess.prolongation;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.partnersuite.platform.parkedwork.QueueWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Lets contracts follow the outcomes of their renewals as days pass. */
@Singleton
public class Prolongation {
    private final QueueWork work;
    private final RenewedContracts due;
    private final WorkLoop loop;

    Prolongation(
            QueueWork work,
            RenewedContracts due,
            @ConfigProperty(name = "customer-success.renewals.sweep-every") Duration every) {
        this.work = work;
        this.due = due;
        this.loop = work.loop(due, Pace.every(every));
    }

    void start(@Observes StartupEvent started) {
        loop.start();
    }

    /** Does all that is due by now. */
    public void run() {
        while (work.step(due)) {
            // Each turn is a batch of its own.
        }
    }
}
