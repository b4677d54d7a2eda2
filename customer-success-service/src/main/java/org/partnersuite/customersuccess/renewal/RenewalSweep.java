package org.partnersuite.customersuccess.renewal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.ToIntFunction;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/**
 * Opens and advances renewals as days pass. It works in small transactions on rows that it locks and that others skip:
 * any number of replicas sweep at once, each row is done once, and a crash leaves the rest to the next sweep.
 */
@ApplicationScoped
public class RenewalSweep {
    private static final int STEP = 500;
    private static final Caller SERVICE = Caller.service("customer-success-service");

    private final UnitOfWork unitOfWork;

    RenewalSweep(UnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Scheduled(
            every = "${customer-success.renewals.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        untilNothingIsLeft(change -> Renewals.openDue(change, STEP));
        untilNothingIsLeft(change -> Renewals.advanceDue(change, STEP));
    }

    private void untilNothingIsLeft(ToIntFunction<Change> step) {
        while (unitOfWork.runAs(SERVICE, step::applyAsInt) > 0) {
            // Each turn is a transaction of its own.
        }
    }
}
