package org.partnersuite.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.bulk.results.ResultKind;
import org.partnersuite.platform.bulk.store.FaultStore;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.testkit.TestDatabase;

@Tag("XC-6")
class JobsAtWorkTest {
    private final TestDatabase postgres = Bench.freshDatabase();
    private final Bench bench = new Bench(postgres);

    @Test
    void rowsAreAppliedAChunkAtATimeAndCounted() {
        BulkJob job = bench.sent(Bench.ANN, Bench.things(1, 2_500));
        assertThat(bench.worker.step()).isTrue();
        assertThat(bench.find(job).state()).isEqualTo(JobState.IN_PROGRESS);
        assertThat(bench.worker.step()).isTrue();
        assertThat(bench.find(job).percent()).isEqualTo(40);

        BulkJob done = bench.workedOff(job);

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(done.progress().created()).isEqualTo(2_500);
        assertThat(bench.count("thing")).isEqualTo(2_500);
        assertThat(bench.count("outbox")).isEqualTo(2_500);
    }

    @Test
    void aBadRowIsFoundAndTheRestIsApplied() throws IOException {
        String csv = Bench.things(1, 1_500).replace("name 700\r", "poison\r").replace("name 701\r", "\r");
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, csv));

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(done.progress().created()).isEqualTo(1_498);
        assertThat(bench.count("outbox")).isEqualTo(1_498);
        assertThat(bench.csv(done, ResultKind.FAILED).split("\r\n"))
                .hasSize(3)
                .contains(
                        "700,The database refused a value of this row. [not_storable],k700,poison",
                        "701,name: A thing needs a name. [required],k701,");
        List<FaultStore.Reason> reasons = bench.database.read(db -> FaultStore.reasons(db, done.id(), false));
        assertThat(reasons).extracting(FaultStore.Reason::code).containsExactlyInAnyOrder("not_storable", "required");
    }

    @Test
    void theSameFileAgainChangesNothingAndEmitsNothing() {
        bench.workedOff(bench.sent(Bench.ANN, Bench.things(1, 1_200)));
        List<UUID> ids = bench.ids();
        long audits = bench.count("audit_entry where aggregate_type = 'thing'");
        int wakeUps = bench.wakeUps.get();

        BulkJob again = bench.workedOff(bench.sent(Bench.ANN, Bench.things(1, 1_200)));

        assertThat(again.progress().unchanged()).isEqualTo(1_200);
        assertThat(bench.ids()).isEqualTo(ids);
        assertThat(bench.count("thing where version > 1")).isZero();
        assertThat(bench.count("outbox")).isEqualTo(1_200);
        assertThat(bench.count("audit_entry where aggregate_type = 'thing'")).isEqualTo(audits);
        assertThat(bench.wakeUps).hasValue(wakeUps);
    }

    @Test
    void aDryRunFindsTheSameFaultsAndKeepsNothing() {
        String csv = Bench.things(1, 1_100).replace("name 7\r", "poison\r").replace("name 9\r", "\r");
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, csv, true));

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(done.progress().created()).isEqualTo(1_098);
        assertThat(done.progress().failed()).isEqualTo(2);
        assertThat(bench.count("thing")).isZero();
        assertThat(bench.count("outbox")).isZero();
        assertThat(bench.count("bulk_row_fault")).isEqualTo(2);
    }

    @Test
    void aProcessThatDiesInsideAChunkLeavesItUndoneAndAnotherOneGoesOnThere() {
        BulkJob job = bench.sent(Bench.ANN, Bench.things(1, 3_000));
        AtomicInteger chunks = new AtomicInteger();
        bench.things.afterWrite = change -> {
            if (chunks.incrementAndGet() == 2) {
                throw new AssertionError("killed between the rows and the commit");
            }
        };
        bench.worker.step();
        bench.worker.step();
        assertThatThrownBy(bench.worker::step).isInstanceOf(AssertionError.class);
        assertThat(bench.count("thing")).isEqualTo(1_000);

        Bench replica = new Bench(postgres);
        BulkJob done = replica.workedOff(job);

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(done.progress().created()).isEqualTo(3_000);
        assertThat(bench.count("outbox")).isEqualTo(3_000);
    }

    @Test
    void aConnectionThatIsCutInsideAChunkCostsOnlyThatAttempt() {
        BulkJob job = bench.sent(Bench.ANN, Bench.things(1, 2_000));
        AtomicInteger chunks = new AtomicInteger();
        bench.things.afterWrite = change -> {
            if (chunks.incrementAndGet() == 2) {
                change.db().execute("select pg_terminate_backend(pg_backend_pid())");
            }
        };
        bench.worker.step();
        bench.worker.step();
        assertThatThrownBy(bench.worker::step).isInstanceOf(RuntimeException.class);
        BulkJob done = bench.workedOff(job);

        assertThat(done.progress().created()).isEqualTo(2_000);
        assertThat(done.progress().failed()).isZero();
        assertThat(bench.count("outbox")).isEqualTo(2_000);
    }

    @Test
    void callersTakeTurnsAndTheJobsOfOneCallerKeepTheirOrder() {
        BulkJob large = bench.sent(Bench.ANN, Bench.things(1, 5_000));
        BulkJob next = bench.sent(Bench.ANN, Bench.things(1, 10));
        BulkJob other = bench.sent(Bench.BOB, Bench.things(9_001, 9_010));

        for (int i = 0; i < 5; i++) {
            bench.worker.step();
        }

        assertThat(bench.find(other).state()).isEqualTo(JobState.COMPLETE);
        assertThat(bench.find(large).state()).isEqualTo(JobState.IN_PROGRESS);
        assertThat(bench.find(next).state()).isEqualTo(JobState.UPLOAD_COMPLETE);
        assertThat(bench.workedOff(next).progress().unchanged()).isEqualTo(10);
    }

    @Test
    void anAbortedJobKeepsWhatWasAppliedAndTellsTheRestAsUnprocessed() throws IOException {
        BulkJob job = bench.sent(Bench.ANN, Bench.things(1, 2_500));
        bench.worker.step();
        bench.worker.step();
        bench.move(job, JobState.ABORTED);
        BulkJob done = bench.workedOff(job);

        assertThat(done.state()).isEqualTo(JobState.ABORTED);
        assertThat(bench.count("thing")).isEqualTo(1_000);
        assertThat(bench.csv(done, ResultKind.UNPROCESSED).split("\r\n")).hasSize(1_501);
        assertThat(bench.csv(done, ResultKind.SUCCESSFUL).split("\r\n")).hasSize(1_001);
    }

    @Test
    void aJobIsOnlySentWithContentAndOnlyOnce() {
        BulkJob job = bench.create(Bench.ANN, JobFormat.CSV, false);
        assertThatThrownBy(() -> bench.move(job, JobState.UPLOAD_COMPLETE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("no_content"));

        bench.upload(job, Bench.things(1, 1).getBytes(StandardCharsets.UTF_8));
        BulkJob sent = bench.move(job, JobState.UPLOAD_COMPLETE);

        assertThatThrownBy(() -> bench.move(sent, JobState.UPLOAD_COMPLETE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(409));
        assertThatThrownBy(() -> bench.upload(sent, new byte[0]))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("not_open"));
    }

    @Test
    void anotherCallersJobDoesNotExist() {
        BulkJob job = bench.create(Bench.ANN, JobFormat.CSV, false);

        assertThatThrownBy(() -> bench.database.read(db -> bench.jobs.find(db, Bench.BOB, job.id())))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
    }

    @Test
    void theEventsOfAJobBelongToTheTraceOfTheRequestThatSentIt() {
        String traceId = "0af7651916cd43dd8448eb211c80319c";
        SpanContext requested = SpanContext.createFromRemoteParent(
                traceId, "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());
        BulkJob job;
        try (Scope ignored = Span.wrap(requested).makeCurrent()) {
            job = bench.sent(Bench.ANN, Bench.things(1, 3));
        }
        bench.workedOff(job);

        assertThat(bench.count("outbox where traceparent like '00-" + traceId + "-%'"))
                .isEqualTo(3);
        assertThat(bench.count("audit_entry where aggregate_type = 'thing' and trace_id = '" + traceId + "'"))
                .isEqualTo(3);
    }
}
