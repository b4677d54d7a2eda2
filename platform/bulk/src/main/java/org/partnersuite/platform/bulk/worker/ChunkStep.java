package org.partnersuite.platform.bulk.worker;

import io.opentelemetry.context.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
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
    private final UnitOfWork unitOfWork;
    private final Imports imports;

    public ChunkStep(UnitOfWork unitOfWork, Imports imports) {
        this.unitOfWork = unitOfWork;
        this.imports = imports;
    }

    /** False when another worker has the job, or it is over. */
    boolean run(BulkJob candidate) {
        try (Scope ignored = JobTrace.goOn(candidate.traceparent())) {
            return unitOfWork.runAs(candidate.creator(), change -> {
                Optional<BulkJob> taken = JobQueue.take(change.db(), candidate.id());
                taken.ifPresent(job -> step(change, job));
                return taken.isPresent();
            });
        }
    }

    private void step(Change change, BulkJob job) {
        if (job.state() == JobState.UPLOAD_COMPLETE) {
            JobQueue.start(change.db(), job.id(), change.now());
            return;
        }
        int next = job.progress().chunksDone() + 1;
        Optional<ChunkStore.Chunk> chunk = ChunkStore.find(change.db(), job, next);
        chunk.ifPresent(found -> apply(change, job, found));
        BulkJob.Content content = job.content();
        if (content == null || next >= content.chunks()) {
            JobQueue.complete(change.db(), job.id(), change.now());
        }
    }

    private void apply(Change change, BulkJob job, ChunkStore.Chunk chunk) {
        List<InputRow> rows = chunk.rows();
        List<RowOutcome> outcomes = job.spec().dryRun() ? tryOut(change, job, rows) : apply(change, job, rows);
        ChunkStore.setOutcomes(change.db(), job, chunk, outcomes);
        FaultStore.insert(change.db(), job.id(), rows, outcomes);
        JobQueue.advance(change.db(), job.id(), outcomes, change.now());
    }

    /** The same way, and back: constraints speak too, and nothing stays. */
    private List<RowOutcome> tryOut(Change change, BulkJob job, List<InputRow> rows) {
        Change.Mark mark = change.mark();
        change.db().savepoint("dry_run");
        List<RowOutcome> outcomes = apply(change, job, rows);
        change.db().rollbackToSavepoint("dry_run");
        change.forgetSince(mark);
        return outcomes;
    }

    private List<RowOutcome> apply(Change change, BulkJob job, List<InputRow> rows) {
        List<InputRow> readable =
                rows.stream().filter(row -> row.unreadable() == null).toList();
        Iterator<RowOutcome> applied = new Bisection(imports.of(job.spec().object()), change, job.context())
                .apply(readable)
                .iterator();
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        for (InputRow row : rows) {
            RowFault unreadable = row.unreadable();
            outcomes.add(unreadable == null ? applied.next() : RowOutcome.failed(List.of(unreadable)));
        }
        return outcomes;
    }
}
