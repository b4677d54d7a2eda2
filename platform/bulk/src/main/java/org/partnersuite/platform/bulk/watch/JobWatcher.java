package org.partnersuite.platform.bulk.watch;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.partnersuite.platform.bulk.BulkJob;

/** One stream's view of a job: the newest that was seen, for a reader may be slow. */
public final class JobWatcher implements AutoCloseable {
    private final String caller;
    private final UUID job;
    private final Consumer<JobWatcher> closed;

    private final BlockingQueue<Look> newest = new ArrayBlockingQueue<>(1);

    /** Data of a stream. */
    public sealed interface Look {
        Look NOTHING_NEW = new Idle();
        Look OVER = new Over();

        /** How the job is. */
        record At(BulkJob job) implements Look {}

        /** Nothing was seen in time. */
        record Idle() implements Look {}

        /** Nothing more will be seen. */
        record Over() implements Look {}
    }

    JobWatcher(String caller, BulkJob job, Consumer<JobWatcher> closed) {
        this.caller = caller;
        this.job = job.id();
        this.closed = closed;
        newest.add(new Look.At(job));
    }

    String caller() {
        return caller;
    }

    UUID job() {
        return job;
    }

    void seen(BulkJob now) {
        put(new Look.At(now));
    }

    void end() {
        put(Look.OVER);
    }

    private synchronized void put(Look seen) {
        newest.clear();
        newest.add(seen);
    }

    /** The newest unsent look. */
    public Look next(Duration longest) throws InterruptedException {
        Look look = newest.poll(longest.toNanos(), TimeUnit.NANOSECONDS);
        return look == null ? Look.NOTHING_NEW : look;
    }

    @Override
    public void close() {
        closed.accept(this);
    }
}
