package org.partnersuite.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.bulk.results.ResultKind;

/** Rows of one record in one file: one record or a fault, wherever they stand. */
@Tag("EN-13")
@Tag("XC-6")
class RepeatedRowsTest {
    private final Bench bench = new Bench(Bench.freshDatabase());

    @Test
    void aSecondRowOfARecordIsAFaultThatNamesTheFirstOne() throws IOException {
        for (boolean dryRun : new boolean[] {true, false}) {
            BulkJob done = bench.workedOff(bench.sent(Bench.ANN, spread("k7,again", "k2,more"), dryRun));

            assertThat(done.progress().created()).isEqualTo(2_500);
            assertThat(done.progress().failed()).isEqualTo(2);
            assertThat(bench.csv(done, ResultKind.FAILED))
                    .contains("Row 7 has the same external id; a file has one row of each. [repeated_external_id]")
                    .contains("Row 2 has the same external id");
            assertThat(bench.count("thing where name in ('again', 'more')")).isZero();
        }
        assertThat(bench.count("thing")).isEqualTo(2_500);
        assertThat(bench.count("outbox")).isEqualTo(2_500);
    }

    @Test
    void allRowsOfARecordAreAppliedTogetherAlsoAcrossChunks() throws IOException {
        bench.things.mostRows = 3;
        String file = spread("k7,again", "k2,more", "k7,still");
        assertThat(bench.workedOff(bench.sent(Bench.ANN, file, true)).progress().created())
                .isEqualTo(2_503);
        BulkJob first = bench.workedOff(bench.sent(Bench.ANN, file));

        assertThat(first.progress().created()).isEqualTo(2_503);
        assertThat(bench.count("thing where name = 'name 7+again+still' and version = 1"))
                .isEqualTo(1);
        assertThat(bench.count("thing where name = 'name 2+more' and version = 1"))
                .isEqualTo(1);
        assertThat(bench.csv(first, ResultKind.SUCCESSFUL).lines()).hasSize(2_504);
        assertThat(bench.count("outbox")).isEqualTo(2_500);

        BulkJob again = bench.workedOff(bench.sent(Bench.ANN, file));
        assertThat(again.progress().unchanged()).isEqualTo(2_503);
        assertThat(bench.count("outbox")).isEqualTo(2_500);
    }

    @Test
    void aChunkThatBreaksIsAppliedAgainWithTheRowsOfItsRecords() {
        bench.things.mostRows = 3;
        BulkJob job = bench.sent(Bench.ANN, spread("k7,again"));
        AtomicBoolean broke = new AtomicBoolean();
        bench.things.afterWrite = change -> {
            if (!broke.getAndSet(true)) {
                throw new IllegalStateException(new SQLException("gone", "08006"));
            }
        };
        bench.worker.step();
        assertThatThrownBy(bench.worker::step).isInstanceOf(IllegalStateException.class);
        assertThat(bench.count("thing")).isZero();
        assertThat(bench.count("bulk_repeated_row where outcome is not null")).isZero();

        assertThat(bench.workedOff(job).progress().created()).isEqualTo(2_501);
        assertThat(bench.count("thing where name = 'name 7+again'")).isEqualTo(1);
    }

    @Test
    void rowsThatWereAppliedBeforeAnAbortionAreNotUnprocessed() throws IOException {
        bench.things.mostRows = 3;
        BulkJob job = bench.sent(Bench.ANN, spread("k7,again", "k2,more"));
        bench.worker.step();
        bench.worker.step();
        BulkJob aborted = bench.move(job, JobState.ABORTED);

        assertThat(aborted.progress().rowsDone()).isEqualTo(1_002);
        assertThat(bench.csv(aborted, ResultKind.UNPROCESSED).lines()).hasSize(1_501);
        assertThat(bench.csv(aborted, ResultKind.SUCCESSFUL))
                .contains("k7,again")
                .contains("k2,more");
    }

    @Test
    void aRecordWhoseRowsTheDatabaseRefusesFailsWithAllOfThem() throws IOException {
        bench.things.mostRows = 3;
        bench.asOwner("alter table thing add constraint no_joined check (key <> 'k1')");
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, "key,name\nk1,one\nk2,two\nk1,x\n"));

        assertThat(done.progress().created()).isEqualTo(1);
        assertThat(done.progress().failed()).isEqualTo(2);
        assertThat(bench.csv(done, ResultKind.FAILED).lines().toList())
                .anyMatch(line -> line.endsWith("k1,x"))
                .anyMatch(line -> line.endsWith("k1,one"));
    }

    @Test
    void moreRowsThanARecordMayHaveAreFaultsInEveryChunk() throws IOException {
        bench.things.mostRows = 2;
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, spread("k7,again", "k2,more", "k7,still")));

        assertThat(done.progress().created()).isEqualTo(2_500);
        assertThat(done.progress().failed()).isEqualTo(3);
        assertThat(bench.csv(done, ResultKind.FAILED)).contains("too_many_rows").contains("k7,still");
        assertThat(bench.count("thing where key = 'k7'")).isZero();
    }

    @Test
    void rowsWithoutAKeyAndUnreadableOnesAreAlone() {
        bench.things.mostRows = 3;
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, "key,name\n,a\n,b\nk1\nk1,c\n"));

        assertThat(done.progress().created()).isEqualTo(1);
        assertThat(done.progress().failed()).isEqualTo(3);
    }

    @Test
    void rowsBesideEachOtherAreOneRecordToo() {
        bench.things.mostRows = 3;
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, "key,name\nk1,a\nk1,b\nk1,c\n"));

        assertThat(done.progress().created()).isEqualTo(3);
        assertThat(bench.count("thing where name = 'a+b+c' and version = 1")).isEqualTo(1);
    }

    /** 2,500 things in three chunks, and more rows at the end. */
    private static String spread(String... more) {
        return Bench.things(1, 2_500) + String.join("\r\n", List.of(more)) + "\r\n";
    }
}
