package org.partnersuite.platform.bulk.worker;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.partnersuite.platform.bulk.BulkConfig;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.Imports;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.store.JobQueue;
import org.partnersuite.platform.bulk.store.JobStore;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.WakeUp;

/**
 * Processes queued jobs, each worker one chunk at a time on its own virtual thread. It is woken in this process and
 * also polls: jobs accepted or abandoned by another replica continue here.
 */
@ApplicationScoped
public class BulkWorker {
    static final int MAX_ATTEMPTS = 5;

    private static final Logger LOG = Logger.getLogger(BulkWorker.class);
    private static final RowFault IN_VAIN = new RowFault(
            "",
            "internal_error",
            "The job failed " + MAX_ATTEMPTS + " times. The operators of the service can find the cause.");
    private static final Caller SERVICE = Caller.service("bulk");
    private static final Duration SWEEP_INTERVAL = Duration.ofHours(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Database database;
    private final ChunkStep chunks;
    private final BulkConfig config;
    private final Clock clock;
    private final BulkMeters meters;
    private final WakeUp wakeUp = new WakeUp();
    private final List<Thread> threads = new ArrayList<>();
    private Instant nextSweep = Instant.MIN;

    public BulkWorker(Database database, ChunkStep chunks, BulkConfig config, Clock clock, BulkMeters meters) {
        this.database = database;
        this.chunks = chunks;
        this.config = config;
        this.clock = clock;
        this.meters = meters;
    }

    void start(@Observes StartupEvent started, Imports imports) {
        meters.register(imports);
        for (int i = 1; i <= config.workers(); i++) {
            threads.add(Thread.ofVirtual().name("bulk-worker-" + i).start(this::work));
        }
    }

    /** Lets each worker finish its chunk. */
    void stop(@Observes ShutdownEvent stopped) throws InterruptedException {
        wakeUp.end();
        for (Thread thread : threads) {
            thread.join(LONGEST_PAUSE);
        }
    }

    /** Something may wait: a job was sent. */
    public void wake() {
        wakeUp.signal();
    }

    /** Nothing but the end of the process ends a worker. */
    private void work() {
        Duration pause = config.pollInterval();
        while (!wakeUp.hasEnded()) {
            try {
                sweep();
                boolean worked = step();
                pause = config.pollInterval();
                if (!worked) {
                    wakeUp.await(pause);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable e) {
                LOG.warnf("bulk work pauses for %s: %s", pause, e);
                wakeUp.pause(pause);
                pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            }
        }
    }

    /**
     * Processes one chunk of the next job; false when none waits. A failure of the job is recorded on the job; an
     * environment failure is thrown and passes the turn to other jobs.
     */
    public boolean step() {
        for (UUID candidate : database.readAs(SERVICE, db -> JobQueue.next(db, clock.instant()))) {
            try {
                if (step(candidate)) {
                    return true;
                }
            } catch (RuntimeException | VirtualMachineError | LinkageError e) {
                FailureKind kind = FailureKind.of(e);
                if (kind == FailureKind.ENVIRONMENT) {
                    meters.failed(BulkMeters.Failure.ENVIRONMENT);
                    giveWay(candidate, e);
                    throw e;
                }
                meters.failed(
                        kind == FailureKind.CONTENTION ? BulkMeters.Failure.CONTENTION : BulkMeters.Failure.CHUNK);
                postpone(candidate, e);
                return true;
            }
        }
        return false;
    }

    private boolean step(UUID candidate) {
        BulkJob job =
                database.readAs(SERVICE, db -> JobStore.find(db, candidate)).orElse(null);
        ChunkStep.Done done = job == null ? null : chunks.run(job).orElse(null);
        if (done == null) {
            return false;
        }
        meters.applied(done.job().spec().object(), done.outcomes(), done.unexpected());
        if (done.failure() != null) {
            LOG.errorf("job %s cannot go on: %s", candidate, done.failure());
            meters.failed(BulkMeters.Failure.JOB);
        }
        return true;
    }

    /** A job that finds the environment bad whenever it is its turn does not keep the others from theirs. */
    private void giveWay(UUID job, Throwable cause) {
        try {
            database.transactionAs(SERVICE, db -> {
                JobQueue.giveWay(db, job, clock.instant());
                return job;
            });
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    private void postpone(UUID id, Throwable e) {
        LOG.errorf(e, "a chunk of job %s failed", id);
        boolean failed = database.transactionAs(SERVICE, db -> {
            boolean last = JobQueue.postpone(db, id, clock.instant()) >= MAX_ATTEMPTS;
            if (last) {
                JobQueue.fail(db, id, clock.instant(), IN_VAIN);
            }
            return last;
        });
        if (failed) {
            meters.failed(BulkMeters.Failure.JOB);
        }
    }

    private synchronized void sweep() {
        Instant now = clock.instant();
        if (now.isAfter(nextSweep)) {
            nextSweep = now.plus(SWEEP_INTERVAL);
            forget(now);
        }
    }

    /** Unsent jobs, and ended jobs past their retention. */
    public void forget(Instant now) {
        Duration openFor = config.openFor();
        RowFault notSent = new RowFault("", "not_sent", "The job was not sent within " + openFor.toHours() + " hours.");
        database.transactionAs(SERVICE, db -> JobStore.failForgotten(db, now, openFor, notSent));
        int deleted = database.transactionAs(SERVICE, db -> JobStore.deleteOlderThan(db, now, config.retention()));
        if (deleted > 0) {
            LOG.infof("%d bulk jobs were older than they are kept", deleted);
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
