package org.partnersuite.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.bulk.results.ResultKind;
import org.partnersuite.platform.bulk.store.FaultStore;

/** A row that was applied may have a warning: the job counts it, and the results tell it. */
@Tag("XC-6")
class RowWarningsTest {
    private static final String FILE = "key,name,note\n1,one,\n2,two,doubtful\n3,,doubtful\n4,four,doubtful\n";

    private final Bench bench = new Bench(Bench.freshDatabase());

    @Test
    void aJobCountsRowsWithAWarningApartFromThoseThatFailed() {
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, FILE));

        assertThat(done.progress()).isEqualTo(new BulkJob.Progress(1, 0, 3, 0, 0, 1, 2));
        List<FaultStore.Reason> warnings = bench.database.read(db -> FaultStore.reasons(db, done.id(), true));
        List<FaultStore.Reason> reasons = bench.database.read(db -> FaultStore.reasons(db, done.id(), false));
        List<FaultStore.FailedRow> first = bench.database.read(db -> FaultStore.first(db, done.id(), 10));
        assertThat(warnings).containsExactly(new FaultStore.Reason("note", "doubtful", "=The note has doubts.", 2, 2));
        assertThat(reasons).extracting(FaultStore.Reason::code).containsExactly("required");
        assertThat(first).extracting(FaultStore.FailedRow::row).containsExactly(3L);
    }

    @Test
    void theResultsTellTheWarningOfEachRow() throws IOException {
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, FILE));

        List<String> lines = bench.csv(done, ResultKind.SUCCESSFUL).lines().toList();
        assertThat(lines.getFirst()).isEqualTo("_row,_id,_outcome,_warnings,key,name,note");
        assertThat(lines.get(1)).endsWith(",CREATED,,1,one,");
        assertThat(lines.get(2)).endsWith(",CREATED,note: =The note has doubts. [doubtful],2,two,doubtful");
        assertThat(bench.json(done, ResultKind.SUCCESSFUL))
                .contains("\"warnings\":[{\"field\":\"note\",\"code\":\"doubtful\"");
        assertThat(bench.json(done, ResultKind.FAILED)).doesNotContain("warnings");
    }

    @Test
    void aDryRunAndTheSameFileAgainTellItToo() {
        assertThat(bench.workedOff(bench.sent(Bench.ANN, FILE, true)).progress().warned())
                .isEqualTo(2);
        bench.workedOff(bench.sent(Bench.ANN, FILE));
        BulkJob again = bench.workedOff(bench.sent(Bench.ANN, FILE));
        assertThat(again.progress()).isEqualTo(new BulkJob.Progress(1, 0, 0, 0, 3, 1, 2));
    }

    @Test
    void resultsWithWarningsAreAnUpload() throws IOException {
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, FILE));
        BulkJob again = bench.workedOff(bench.sent(Bench.ANN, bench.csv(done, ResultKind.SUCCESSFUL)));
        assertThat(again.progress().unchanged()).isEqualTo(3);
    }
}
