package org.partnersuite.platform.parkedwork;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.FailureCause;
import org.partnersuite.platform.unitofwork.UnitOfWork;
import org.partnersuite.platform.unitofwork.WorkLoop;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;
import org.partnersuite.platform.unitofwork.WorkLoops;

/**
 * Processes queues in batches, one transaction each. A failed batch is halved, each half in a separate transaction,
 * until the failing item is isolated and parked; this also locates failures at the commit. After a failure of the
 * environment nothing changes and the loop waits.
 */
@Singleton
public class QueueWork {
    private static final Logger LOG = Logger.getLogger(QueueWork.class);
    private static final int BATCH = 1000;

    private final UnitOfWork unitOfWork;
    private final Database database;
    private final WorkLoops loops;
    private final MeterRegistry registry;
    private final Clock clock;
    private final Caller service;

    QueueWork(
            UnitOfWork unitOfWork,
            Database database,
            WorkLoops loops,
            MeterRegistry registry,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.unitOfWork = unitOfWork;
        this.database = database;
        this.loops = loops;
        this.registry = registry;
        this.clock = clock;
        this.service = Caller.service(application);
    }

    /** A loop that processes a queue, not started yet. Registers metrics of the queue. */
    public WorkLoop loop(WorkQueue queue, Pace pace) {
        new BacklogMeter(queue, database, service, clock).register(registry);
        return loops.of(queue.worker(), pace, () -> step(queue));
    }

    /** Processes a batch; returns whether anything was processed or parked, so that more may be left. */
    public boolean step(WorkQueue queue) {
        List<UUID> due = List.copyOf(database.readAs(service, db -> queue.due(db, clock.instant(), BATCH)));
        return !due.isEmpty() && attempt(queue, due) > 0;
    }

    private int attempt(WorkQueue queue, List<UUID> items) {
        try {
            return unitOfWork.runAs(service, change -> work(change, queue, items));
        } catch (RuntimeException | StackOverflowError failure) {
            if (FailureCause.of(failure) == FailureCause.ENVIRONMENT) {
                throw failure;
            }
            if (items.size() == 1) {
                return park(queue, items.getFirst(), failure);
            }
            int half = items.size() / 2;
            return attempt(queue, items.subList(0, half)) + attempt(queue, items.subList(half, items.size()));
        }
    }

    private static int work(Change change, WorkQueue queue, List<UUID> items) {
        int done = queue.work(change, new LinkedHashSet<>(items));
        if (done > 0) {
            ParkedWork.release(change.db(), queue.worker(), items);
        }
        return done;
    }

    private int park(WorkQueue queue, UUID item, Throwable failure) {
        String reason = FailureCause.reason(failure);
        boolean first = unitOfWork.runAs(service, change -> {
            queue.parked(change, item);
            return ParkedWork.park(change.db(), queue.worker(), item, reason, change.now());
        });
        if (first) {
            LOG.warnf("%s: %s is parked: %s", queue.worker(), item, reason);
        }
        return 1;
    }
}
