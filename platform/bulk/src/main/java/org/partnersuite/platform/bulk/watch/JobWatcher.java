package org.partnersuite.platform.bulk.watch;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;

/** One stream's view of a job: the newest that was seen, for a reader may be slow. */
public final class JobWatcher implements AutoCloseable {
    private final String caller;
    private final UUID job;
    private final Consumer<JobWatcher> closed;

    /** Empty: nothing more will be seen. */
    private final BlockingQueue<Optional<BulkJob>> newest = new ArrayBlockingQueue<>(1);

    JobWatcher(String caller, BulkJob job, Consumer<JobWatcher> closed) {
        this.caller = caller;
        this.job = job.id();
        this.closed = closed;
        newest.add(Optional.of(job));
    }

    String caller() {
        return caller;
    }

    UUID job() {
        return job;
    }

    void seen(BulkJob now) {
        put(Optional.of(now));
    }

    void end() {
        put(Optional.empty());
    }

    private synchronized void put(Optional<BulkJob> seen) {
        newest.clear();
        newest.add(seen);
    }

    /** How the job is since it was asked last; null when nothing was seen in time; empty when the watch is over. */
    public @Nullable Optional<BulkJob> next(Duration longest) throws InterruptedException {
        return newest.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void close() {
        closed.accept(this);
    }
}
