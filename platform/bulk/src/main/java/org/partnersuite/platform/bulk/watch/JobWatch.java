package org.partnersuite.platform.bulk.watch;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.partnersuite.platform.bulk.BulkConfig;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.store.JobStore;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.WakeUp;

/**
 * Polls all watched jobs by one query twice a second, regardless of the number of streams; another replica may process
 * them, so the database is the only source. Does not poll without watchers.
 */
@ApplicationScoped
public class JobWatch {
    private static final Logger LOG = Logger.getLogger(JobWatch.class);
    private static final Caller SERVICE = Caller.service("bulk");
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);
    private static final Duration NOBODY_WATCHES = Duration.ofHours(1);

    private final Database database;
    private final BulkConfig config;
    private final WakeUp wakeUp = new WakeUp();
    private final List<JobWatcher> watchers = new CopyOnWriteArrayList<>();

    public JobWatch(Database database, BulkConfig config) {
        this.database = database;
        this.config = config;
    }

    void start(@Observes StartupEvent started) {
        Thread.ofVirtual().name("bulk-watch").start(this::work);
    }

    /** Ends all streams. */
    void stop(@Observes ShutdownEvent stopped) {
        wakeUp.end();
        watchers.forEach(JobWatcher::end);
    }

    /**
     * Begins to watch a job that the caller may see.
     *
     * @throws Problem 429 when the caller watches as much as one may
     */
    public synchronized JobWatcher watch(Caller caller, BulkJob job) {
        String key = caller.client() + " " + caller.subject();
        if (watchers.stream().filter(watcher -> watcher.caller().equals(key)).count() >= config.streamsPerCaller()) {
            throw Problem.of(
                    429, "too_many_streams", "The caller has too many open event streams. Close one.", List.of());
        }
        JobWatcher watcher = new JobWatcher(key, job, watchers::remove);
        watchers.add(watcher);
        wakeUp.signal();
        return watcher;
    }

    /** Streams that are open. */
    public int open() {
        return watchers.size();
    }

    private void work() {
        while (!wakeUp.hasEnded()) {
            try {
                if (watchers.isEmpty()) {
                    wakeUp.await(NOBODY_WATCHES);
                } else {
                    look();
                    wakeUp.pause(LOOK_EVERY);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.debug("Watched jobs cannot be read.", e);
                wakeUp.pause(LOOK_EVERY);
            }
        }
    }

    /** Notifies each watcher of its job; a deleted job ends its streams. */
    public void look() {
        Set<UUID> watched = watchers.stream().map(JobWatcher::job).collect(Collectors.toSet());
        Map<UUID, BulkJob> now = new HashMap<>();
        database.readAs(SERVICE, db -> JobStore.all(db, watched)).forEach(job -> now.put(job.id(), job));
        for (JobWatcher watcher : watchers) {
            BulkJob job = now.get(watcher.job());
            if (job != null) {
                watcher.seen(job);
            } else if (watched.contains(watcher.job())) {
                watcher.end();
            }
        }
    }
}
