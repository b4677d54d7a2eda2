package org.partnersuite.platform.unitofwork;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.WorkLoop.Pace;

/** Deletes rows that were kept long enough: in small steps, every ten minutes until none is left. */
@Singleton
public class Retentions {
    private static final Duration POLL = Duration.ofMinutes(10);

    private final Database database;
    private final Clock clock;
    private final WorkLoops loops;

    Retentions(Database database, Clock clock, WorkLoops loops) {
        this.database = database;
        this.clock = clock;
        this.loops = loops;
    }

    /** One step, in a transaction of its own. */
    @FunctionalInterface
    public interface Step {
        /** Deletes at most so many rows that are older, and returns how many: the limit when there may be more. */
        int delete(Handle db, Instant before, int limit);
    }

    /**
     * Begins to delete, for the lifetime of the process.
     *
     * @param worker its name, see {@link WorkLoops#of}
     * @param keep how long a row is kept
     * @param limit rows of a step
     */
    public void start(String worker, Duration keep, int limit, Step step) {
        Caller service = Caller.service(worker);
        loops.of(
                        worker,
                        Pace.every(POLL),
                        () -> database.transactionAs(
                                        service,
                                        db -> step.delete(db, clock.instant().minus(keep), limit))
                                >= limit)
                .start();
    }
}
