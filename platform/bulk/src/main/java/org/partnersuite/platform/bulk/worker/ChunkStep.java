package org.partnersuite.platform.bulk.worker;

import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.Imports;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobState;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.store.ChunkStore;
import org.partnersuite.platform.bulk.store.FaultStore;
import org.partnersuite.platform.bulk.store.JobQueue;
import org.partnersuite.platform.unitofwork.Change;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/**
 * One chunk of one job, in one transaction: rows, events, audit, outcomes and progress are kept together or not at all.
 */
@ApplicationScoped
public class ChunkStep {
    /** Retries of a chunk after contention before its rows are bisected. */
    static final int RETRIES_BEFORE_BISECTION = 3;

    private final UnitOfWork unitOfWork;
    private final Imports imports;

    public ChunkStep(UnitOfWork unitOfWork, Imports imports) {
        this.unitOfWork = unitOfWork;
        this.imports = imports;
    }

    /**
     * Result of a committed step.
     *
     * @param outcomes empty when the job only started, ended, or was a dry run
     * @param unexpected rows that failed by an error
     * @param failure why the job cannot continue
     */
    record Done(
            BulkJob job,
            List<RowOutcome> outcomes,
            int unexpected,
            @Nullable RowFault failure) {
        static Done without(BulkJob job) {
            return new Done(job, List.of(), 0, null);
        }

        static Done failed(BulkJob job, RowFault failure) {
            return new Done(job, List.of(), 0, failure);
        }
    }

    /** Empty when another worker has the job, or it is over. */
    Optional<Done> run(BulkJob candidate) {
        try (Scope ignored = JobTrace.goOn(candidate.traceparent())) {
            return unitOfWork.runAs(candidate.creator(), change -> JobQueue.take(change.db(), candidate.id())
                    .map(job -> step(change, job)));
        }
    }

    private Done step(Change change, BulkJob job) {
        if (job.state() == JobState.UPLOAD_COMPLETE) {
            JobQueue.start(change.db(), job.id(), change.now());
            return Done.without(job);
        }
        BulkJob.Content content = job.content();
        int next = job.progress().chunksDone() + 1;
        int chunks = content == null ? 0 : content.chunks();
        if (next > chunks) {
            JobQueue.complete(change.db(), job.id(), change.now());
            return Done.without(job);
        }
        Optional<ChunkStore.Chunk> chunk = ChunkStore.find(change.db(), job, next);
        if (chunk.isEmpty()) {
            RowFault lost =
                    new RowFault("", "content_lost", "The stored content is incomplete. Send it by another job.");
            JobQueue.fail(change.db(), job.id(), change.now(), lost);
            return Done.failed(job, lost);
        }
        Done done = apply(change, job, chunk.get());
        if (next == chunks) {
            JobQueue.complete(change.db(), job.id(), change.now());
        }
        return done;
    }

    private Done apply(Change change, BulkJob job, ChunkStore.Chunk chunk) {
        List<InputRow> rows = chunk.rows();
        boolean waitsForOthers = job.progress().failedAttempts() < RETRIES_BEFORE_BISECTION;
        Bisection bisection = new Bisection(imports.of(job.spec().object()), change, job.context(), waitsForOthers);
        boolean dryRun = job.spec().dryRun();
        List<RowOutcome> outcomes = dryRun ? tryOut(change, bisection, rows) : apply(bisection, rows);
        ChunkStore.setOutcomes(change.db(), job, chunk, outcomes);
        FaultStore.insert(change.db(), job.id(), rows, outcomes);
        JobQueue.advance(change.db(), job.id(), outcomes, change.now());
        return new Done(job, dryRun ? List.of() : outcomes, bisection.unexpected(), null);
    }

    /** The same way, and back: constraints speak too, and nothing stays. */
    private static List<RowOutcome> tryOut(Change change, Bisection bisection, List<InputRow> rows) {
        Change.Savepoint before = change.savepoint("dry_run");
        List<RowOutcome> outcomes = apply(bisection, rows);
        change.rollBackTo(before);
        return outcomes;
    }

    private static List<RowOutcome> apply(Bisection bisection, List<InputRow> rows) {
        List<InputRow> readable =
                rows.stream().filter(row -> row.unreadable() == null).toList();
        Iterator<RowOutcome> applied = bisection.apply(readable).iterator();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (InputRow row : rows) {
            RowFault unreadable = row.unreadable();
            outcomes.add(unreadable == null ? applied.next() : RowOutcome.failed(List.of(unreadable)));
        }
        return outcomes;
    }
}
