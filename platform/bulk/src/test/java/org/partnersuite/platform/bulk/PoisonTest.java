package org.partnersuite.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.platform.bulk.results.ResultKind;

/** No row stops another one, no job another one. */
@Tag("XC-6")
class PoisonTest {
    private final Bench bench = new Bench(Bench.freshDatabase());

    /** Data, integrity, cardinality, program limits, raised, check option, internal, too slow. */
    @ParameterizedTest
    @ValueSource(strings = {"22003", "22021", "23505", "21000", "54000", "54001", "P0001", "44000", "XX000", "57014"})
    void aRowThatOnlyTheDatabaseRefusesFailsAlone(String state) throws IOException {
        String csv = Bench.things(1, 1_100).replace("name 700\r", "poison " + state + "\r");
        BulkJob other = bench.create(Bench.BOB, JobFormat.CSV, false);
        bench.upload(other, Bench.things(2_001, 2_003).getBytes(StandardCharsets.UTF_8));
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, csv));

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(done.progress().created()).isEqualTo(1_099);
        assertThat(done.progress().failed()).isEqualTo(1);
        assertThat(bench.csv(done, ResultKind.FAILED)).contains("700,").contains("k700,poison " + state);
        assertThat(bench.count("outbox")).isEqualTo(1_099);
        assertThat(bench.meters.get("bulk.failures").tag("of", "row").counter().count())
                .isEqualTo(1);
        assertThat(bench.meters
                        .get("bulk.rows")
                        .tag("outcome", "created")
                        .counter()
                        .count())
                .isEqualTo(1_099);
    }

    @ParameterizedTest
    @ValueSource(strings = {"53100", "08006", "25006", "58030", "42P01"})
    void anEnvironmentThatIsBadForOneJobMakesItWaitAndTheOthersGoOn(String state) {
        BulkJob waiting = bench.sent(Bench.ANN, Bench.things(1, 3) + "k4,poison " + state + "\r\n");
        bench.worker.step();
        BulkJob other = bench.sent(Bench.BOB, Bench.things(11, 13));

        AtomicInteger pauses = new AtomicInteger();
        for (int i = 0; i < 8; i++) {
            try {
                bench.worker.step();
            } catch (RuntimeException e) {
                pauses.incrementAndGet();
            }
        }

        assertThat(bench.find(other).state()).isEqualTo(JobState.COMPLETE);
        assertThat(bench.find(waiting).state()).isEqualTo(JobState.IN_PROGRESS);
        assertThat(bench.find(waiting).progress().failedAttempts()).isZero();
        assertThat(pauses.get()).isPositive();
        assertThat(bench.meters
                        .get("bulk.failures")
                        .tag("of", "environment")
                        .counter()
                        .count())
                .isEqualTo(pauses.get());

        bench.asOwner("drop trigger poison on thing");
        assertThat(bench.workedOff(waiting).progress().created()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void aRowThatOthersHoldForGoodFailsAtLastAndMeanwhileOtherJobsGoOn(String state) {
        BulkJob held = bench.sent(Bench.ANN, Bench.things(1, 3) + "k4,poison " + state + "\r\n");
        BulkJob other = bench.sent(Bench.BOB, Bench.things(11, 13));
        bench.workedOff(held);

        assertThat(bench.find(other).state()).isEqualTo(JobState.COMPLETE);
        assertThat(bench.find(held).state()).isEqualTo(JobState.IN_PROGRESS);
        BulkJob done = workedOffInTime(held);

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(done.progress().created()).isEqualTo(3);
        assertThat(bench.count("bulk_reason where code = 'changed_meanwhile'")).isEqualTo(1);
        assertThat(bench.meters
                        .get("bulk.failures")
                        .tag("of", "contention")
                        .counter()
                        .count())
                .isEqualTo(3);
    }

    @Test
    void aChangeByAnotherCallIsWaitedForWithoutAFailedRow() {
        BulkJob job = bench.sent(Bench.ANN, Bench.things(1, 3));
        AtomicInteger attempts = new AtomicInteger();
        bench.things.afterWrite = change -> {
            if (attempts.incrementAndGet() < 3) {
                throw new ConcurrentChange("somebody was quicker");
            }
        };

        assertThat(workedOffInTime(job).progress().created()).isEqualTo(3);
    }

    @Test
    void anImportThatRunsOutOfStackFailsTheRowThatMadeIt() {
        bench.things.afterWrite = change -> {
            if (change.db()
                    .createQuery("select exists (select from thing where name = 'deep')")
                    .mapTo(Boolean.class)
                    .one()) {
                throw new StackOverflowError();
            }
        };
        BulkJob done = bench.workedOff(bench.sent(Bench.ANN, Bench.things(1, 20) + "k21,deep\r\n"));

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(done.progress().created()).isEqualTo(20);
        assertThat(done.progress().failed()).isEqualTo(1);
    }

    @Test
    void faultsThatCannotBeStoredAsTheyAreDoNotStopTheirChunk() {
        BulkJob job = bench.create(Bench.ANN, JobFormat.NDJSON, false);
        String longName = "x".repeat(50_000);
        bench.upload(job, """
                {"key":"1","name":"one"}
                {"key":"2","name":"nul \\u0000"}
                {"key":"3","name":"half \\ud800"}
                {"key":"4","name":"four","nul \\u0000":"x"}
                {"key":"5","name":"five","%s":"x"}
                {"key":"6","name":"six"}
                """.formatted(longName).getBytes(StandardCharsets.UTF_8));
        BulkJob done = bench.workedOff(bench.move(job, JobState.UPLOAD_COMPLETE));

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        assertThat(done.progress().created()).isEqualTo(2);
        assertThat(done.progress().failed()).isEqualTo(4);
    }

    @Test
    void whateverAnImportSaysOfARowCanBeStored() {
        StringBuilder wild = new StringBuilder("\0 \ud800 ");
        wild.append("y".repeat(100_000));
        RowFault fault = new RowFault(wild.toString(), "code", wild.toString());

        assertThat(fault.field()).hasSize(200).doesNotContain("\0", "\ud800");
        assertThat(fault.detail()).hasSize(1_000).doesNotContain("\0", "\ud800");
    }

    @Test
    void aJobThatHasLostItsContentFailsWithAReasonAndTheNextOneGoesOn() {
        BulkJob lost = bench.sent(Bench.ANN, Bench.things(1, 1_500));
        BulkJob next = bench.sent(Bench.ANN, Bench.things(11, 13));
        bench.asOwner("delete from bulk_chunk where number = 2 and job_id = '" + lost.id() + "'");
        BulkJob done = bench.workedOff(next);

        assertThat(done.state()).isEqualTo(JobState.COMPLETE);
        BulkJob failed = bench.find(lost);
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.failure()).extracting(RowFault::code).isEqualTo("content_lost");
        assertThat(failed.progress().created()).isEqualTo(1_000);
        assertThat(bench.meters.get("bulk.failures").tag("of", "job").counter().count())
                .isEqualTo(1);
    }

    @Test
    void aJobThatCannotBeReadFailsAfterSomeAttemptsAndStopsNobody() {
        BulkJob broken = bench.sent(Bench.ANN, Bench.things(1, 3));
        bench.asOwner("update bulk_chunk set records = 'no rows' where job_id = '" + broken.id() + "'");
        BulkJob alien = bench.sent(Bench.BOB, Bench.things(1, 3));
        bench.asOwner("update bulk_job set object = 'dinosaurs' where id = '" + alien.id() + "'");
        BulkJob other = bench.sent(Bench.EVE, Bench.things(11, 13));
        bench.workedOff(other);
        assertThat(bench.find(other).state()).isEqualTo(JobState.COMPLETE);

        for (BulkJob job : new BulkJob[] {broken, alien}) {
            BulkJob failed = workedOffInTime(job);
            assertThat(failed.state()).isEqualTo(JobState.FAILED);
            assertThat(failed.failure()).extracting(RowFault::code).isEqualTo("internal_error");
        }
    }

    @Test
    void whatWaitsAndRunsCanBeMeasured() {
        bench.sent(Bench.ANN, Bench.things(1, 3));
        BulkJob running = bench.sent(Bench.BOB, Bench.things(1, 1_500));
        assertThat(bench.meters.get("bulk.jobs.queued").gauge().value()).isEqualTo(2);
        assertThat(bench.meters.get("bulk.jobs.running").gauge().value()).isZero();
        assertThat(bench.meters.get("bulk.jobs.age").timeGauge().value()).isNotNegative();
        assertThat(running.state()).isEqualTo(JobState.UPLOAD_COMPLETE);
    }

    /** Lets the time pass that the job waits for. */
    private BulkJob workedOffInTime(BulkJob job) {
        BulkJob now = bench.workedOff(job);
        for (int i = 0; i < 10 && !now.state().isFinal(); i++) {
            bench.watch.advance(Duration.ofMinutes(1));
            now = bench.workedOff(job);
        }
        return now;
    }
}
