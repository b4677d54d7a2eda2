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
import org.jboss.logging.Logger;
import org.partnersuite.platform.bulk.BulkConfig;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.store.JobQueue;
import org.partnersuite.platform.bulk.store.JobStore;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.WakeUp;

/**
 * Works off the jobs that wait, each worker one chunk at a time on its own virtual thread. It is woken in this process
 * and looks by itself now and then: a job that another replica took in, or left behind when it died, goes on here.
 */
@ApplicationScoped
public class BulkWorker {
    static final int MAX_ATTEMPTS = 5;

    private static final Logger LOG = Logger.getLogger(BulkWorker.class);
    private static final Caller SERVICE = Caller.service("bulk");
    private static final Duration SWEEP_INTERVAL = Duration.ofHours(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Database database;
    private final ChunkStep chunks;
    private final BulkConfig config;
    private final Clock clock;
    private final WakeUp wakeUp = new WakeUp();
    private final List<Thread> threads = new ArrayList<>();
    private Instant nextSweep = Instant.MIN;

    public BulkWorker(Database database, ChunkStep chunks, BulkConfig config, Clock clock) {
        this.database = database;
        this.chunks = chunks;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
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
            } catch (RuntimeException e) {
                LOG.warnf("bulk work pauses for %s: %s", pause, e);
                wakeUp.pause(pause);
                pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
            }
        }
    }

    /** One chunk of the job whose turn it is; false when none waits. */
    public boolean step() {
        for (BulkJob candidate : database.readAs(SERVICE, db -> JobQueue.next(db, clock.instant()))) {
            try {
                if (chunks.run(candidate)) {
                    return true;
                }
            } catch (RuntimeException e) {
                if (DatabaseErrors.isOfCircumstances(e)) {
                    throw e;
                }
                postpone(candidate, e);
                return true;
            }
        }
        return false;
    }

    private void postpone(BulkJob job, RuntimeException e) {
        LOG.errorf(e, "a chunk of job %s failed", job.id());
        RowFault failure = new RowFault(
                "", "internal_error", "The job was tried " + MAX_ATTEMPTS + " times in vain; operations can tell why.");
        database.transactionAs(SERVICE, db -> {
            JobQueue.postpone(db, job.id(), clock.instant(), MAX_ATTEMPTS, failure);
            return job;
        });
    }

    private synchronized void sweep() {
        Instant now = clock.instant();
        if (now.isAfter(nextSweep)) {
            nextSweep = now.plus(SWEEP_INTERVAL);
            int deleted = database.transactionAs(SERVICE, db -> JobStore.deleteOlderThan(db, now, config.retention()));
            if (deleted > 0) {
                LOG.infof("%d bulk jobs were older than they are kept", deleted);
            }
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
