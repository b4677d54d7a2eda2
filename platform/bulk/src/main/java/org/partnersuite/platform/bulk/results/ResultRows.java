package org.partnersuite.platform.bulk.results;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.bulk.BulkJob;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.bulk.OutcomeCodec;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.bulk.RowOutcome;
import org.partnersuite.platform.bulk.store.ChunkStore;
import org.partnersuite.platform.bulk.store.FaultStore;
import org.partnersuite.platform.bulk.store.RepeatStore;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** Reads the rows of a job with their results, one chunk in memory at a time. */
public final class ResultRows {
    private final Database database;
    private final Caller caller;
    private final BulkJob job;
    private final ResultKind kind;

    public ResultRows(Database database, Caller caller, BulkJob job, ResultKind kind) {
        this.database = database;
        this.caller = caller;
        this.job = job;
        this.kind = kind;
    }

    /**
     * A row of the response.
     *
     * @param outcome null when unprocessed
     * @param faults warnings when it was applied
     */
    public record Result(
            InputRow input,
            RowOutcome.@Nullable Kind outcome,
            @Nullable UUID id,
            List<RowFault> faults) {}

    /** Takes the rows one by one. */
    public interface Sink {
        void take(Result result) throws IOException;
    }

    public void writeTo(Sink sink) throws IOException {
        BulkJob.Content content = job.content();
        int chunks = content == null ? 0 : content.chunks();
        for (int number = 1; number <= chunks; number++) {
            Loaded loaded = load(number);
            if (loaded != null) {
                write(loaded, sink);
            }
        }
    }

    /** @param repeats only of a chunk that had no turn yet: some of its rows may be applied already */
    private record Loaded(
            ChunkStore.Chunk chunk, Map<Long, List<RowFault>> faults, Map<Long, RepeatStore.Repeat> repeats) {}

    private @Nullable Loaded load(int number) {
        return database.readAs(caller, db -> ChunkStore.find(db, job, number)
                .map(chunk -> new Loaded(
                        chunk,
                        kind == ResultKind.UNPROCESSED
                                ? Map.of()
                                : FaultStore.between(db, job.id(), chunk.firstRow(), chunk.firstRow() + 999),
                        chunk.outcomes() == null
                                ? RepeatStore.between(db, job.id(), chunk.firstRow(), chunk.firstRow() + 999)
                                : Map.of()))
                .orElse(null));
    }

    private void write(Loaded loaded, Sink sink) throws IOException {
        byte[] outcomes = loaded.chunk().outcomes();
        if (outcomes == null) {
            writeWithoutTurn(loaded, sink);
            return;
        }
        List<OutcomeCodec.Brief> briefs = OutcomeCodec.decode(outcomes);
        if (briefs.stream().anyMatch(brief -> kind.takes(brief.kind()))) {
            List<InputRow> rows = loaded.chunk().rows();
            for (int i = 0; i < rows.size(); i++) {
                write(loaded, rows.get(i), briefs.get(i), sink);
            }
        }
    }

    private void writeWithoutTurn(Loaded loaded, Sink sink) throws IOException {
        for (InputRow row : loaded.chunk().rows()) {
            RepeatStore.Repeat repeat = loaded.repeats().get(row.number());
            OutcomeCodec.Brief outcome = repeat == null ? null : repeat.outcome();
            if (outcome != null) {
                write(loaded, row, outcome, sink);
            } else if (kind == ResultKind.UNPROCESSED) {
                sink.take(new Result(row, null, null, List.of()));
            }
        }
    }

    private void write(Loaded loaded, InputRow row, OutcomeCodec.Brief outcome, Sink sink) throws IOException {
        if (kind.takes(outcome.kind())) {
            List<RowFault> faults = loaded.faults().getOrDefault(row.number(), List.of());
            sink.take(new Result(row, outcome.kind(), outcome.id(), faults));
        }
    }
}
