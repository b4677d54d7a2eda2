package org.partnersuite.platform.inbox;

import io.opentelemetry.context.Scope;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.FailureCause;
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

    /** Returns the number of applied records; the others are parked. */
    int apply(PartitionBatch batch) {
        int applied;
        try (Scope trace = RemoteTrace.enter(batch.commonTrace())) {
            applied = unitOfWork.runAs(service, change -> applyIn(change, batch));
        } catch (StalePosition elsewhere) {
            throw elsewhere;
        } catch (RuntimeException failure) {
            if (FailureCause.of(failure) == FailureCause.ENVIRONMENT) {
                throw failure;
            }
            return applyApart(batch, failure);
        }
        steps.reached(Step.COMMITTED);
        return applied;
    }

    /** Failures outside of the handlers, such as at the commit, are located by separate transactions. */
    private int applyApart(PartitionBatch batch, RuntimeException failure) {
        if (batch.deliveries().size() > 1) {
            return batch.halves().stream().mapToInt(this::apply).sum();
        }
        return unitOfWork.runAs(service, change -> {
            move(change, batch, null);
            Delivery bare = batch.deliveries().getFirst().bare();
            ParkedEvents.park(change.db(), projection.name(), bare, ParkedEvents.reasonOf(failure), 1, change.now());
            positions.countParkedKeys(change.db(), batch.topic(), batch.partition());
            return 0;
        });
    }

    private int applyIn(Change change, PartitionBatch batch) {
        int parkedKeys = move(change, batch, batch.newestEventTime(change.now()));
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

    private int move(Change change, PartitionBatch batch, @Nullable Instant newest) {
        return positions.move(
                change.db(), batch.topic(), batch.partition(), batch.from(), batch.to(), newest, change.now());
    }
}
