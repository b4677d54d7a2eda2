package org.partnersuite.platform.bulk.worker;

import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkImport;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.Imports;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.JobState;
import org.partnersuite.platform.bulk.OutcomeCodec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.store.ChunkStore;
import org.partnersuite.platform.bulk.store.FaultStore;
import org.partnersuite.platform.bulk.store.JobQueue;
import org.partnersuite.platform.bulk.store.RepeatStore;
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
            RepeatStore.find(change.db(), job);
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
        BulkImport target = imports.of(job.spec().object());
        RecordRows records = RecordRows.of(change.db(), job, chunk, rows, target.mostRowsOfARecord());
        boolean waitsForOthers = job.progress().failedAttempts() < RETRIES_BEFORE_BISECTION;
        Bisection bisection = new Bisection(target, change, job.context(), waitsForOthers);
        boolean dryRun = job.spec().dryRun();
        SortedMap<Long, RowOutcome> outcomes =
                dryRun ? tryOut(change, bisection, records) : bisection.apply(records.toApply());
        outcomes.putAll(records.refused());
        keep(change, job, chunk, rows, records, outcomes);
        return new Done(job, dryRun ? List.of() : List.copyOf(outcomes.values()), bisection.unexpected(), null);
    }

    /** Rows count, and their faults are listed, when they are applied, which may be before the turn of their chunk. */
    private static void keep(
            Change change,
            BulkJob job,
            ChunkStore.Chunk chunk,
            List<InputRow> rows,
            RecordRows records,
            SortedMap<Long, RowOutcome> outcomes) {
        List<OutcomeCodec.Brief> ofChunk = new ArrayList<>(rows.size());
        for (InputRow row : rows) {
            OutcomeCodec.Brief settled = records.settled().get(row.number());
            ofChunk.add(
                    settled != null
                            ? settled
                            : Objects.requireNonNull(outcomes.get(row.number())).brief());
        }
        ChunkStore.setOutcomes(change.db(), job, chunk, ofChunk);
        RepeatStore.settle(change.db(), job.id(), outcomes.tailMap(chunk.firstRow() + rows.size()));
        FaultStore.insert(change.db(), job.id(), outcomes);
        JobQueue.advance(change.db(), job.id(), outcomes.values(), change.now());
    }

    /** The same way, and back: constraints speak too, and nothing stays. */
    private static SortedMap<Long, RowOutcome> tryOut(Change change, Bisection bisection, RecordRows records) {
        Change.Savepoint before = change.savepoint("dry_run");
        SortedMap<Long, RowOutcome> outcomes = bisection.apply(records.toApply());
        change.rollBackTo(before);
        return outcomes;
    }
}
