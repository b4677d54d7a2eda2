package org.partnersuite.platform.inbox;

import io.opentelemetry.context.Scope;
import java.util.HashSet;
import java.util.Set;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Position, effects and parked records of one batch commit together or not at all. */
final class BatchApplication {
    private final UnitOfWork unitOfWork;
    private final Caller service;
    private final Projection projection;
    private final Positions positions;
    private final Step.Observer steps;

    BatchApplication(UnitOfWork unitOfWork, Caller service, Projection projection, Step.Observer steps) {
        this.unitOfWork = unitOfWork;
        this.service = service;
        this.projection = projection;
        this.positions = new Positions(projection.name());
        this.steps = steps;
    }

    /** Answers how many records were applied; the others are parked. */
    int apply(PartitionBatch batch) {
        try (Scope trace = RemoteTrace.enter(batch.commonTrace())) {
            int applied = unitOfWork.runAs(service, change -> applyIn(change, batch));
            steps.reached(Step.COMMITTED);
            return applied;
        }
    }

    private int applyIn(Change change, PartitionBatch batch) {
        int parkedKeys = positions.move(
                change.db(),
                batch.topic(),
                batch.partition(),
                batch.from(),
                batch.to(),
                batch.newestEventTime(),
                change.now());
        steps.reached(Step.MOVED);
        Set<String> parked = parkedKeys == 0
                ? new HashSet<>()
                : ParkedEvents.keys(change.db(), projection.name(), batch.topic(), batch.partition());
        PoisonIsolation isolation = new PoisonIsolation(projection, change, parked);
        isolation.apply(batch.deliveries());
        if (isolation.parked() > 0) {
            positions.countParkedKeys(change.db(), batch.topic(), batch.partition());
        }
        steps.reached(Step.APPLIED);
        return batch.deliveries().size() - isolation.parked();
    }
}
