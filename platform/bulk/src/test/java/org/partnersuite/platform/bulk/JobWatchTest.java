package org.partnersuite.platform.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.platform.bulk.watch.JobWatch;
import org.partnersuite.platform.bulk.watch.JobWatcher;
import org.partnersuite.platform.rest.Problem;

@Tag("XC-6")
class JobWatchTest {
    private final Bench bench = new Bench(Bench.freshDatabase());
    private final JobWatch watch = new JobWatch(bench.database, bench.config);

    @Test
    void oneLookTellsEveryStreamTheNewestOfItsJob() throws InterruptedException {
        BulkJob one = bench.sent(Bench.ANN, Bench.things(1, 3));
        BulkJob other = bench.create(Bench.BOB, JobFormat.CSV, false);
        JobWatcher first = watch.watch(Bench.ANN, one);
        JobWatcher second = watch.watch(Bench.ANN, one);
        JobWatcher third = watch.watch(Bench.BOB, other);
        assertThat(states(first, second, third))
                .containsExactly(JobState.UPLOAD_COMPLETE, JobState.UPLOAD_COMPLETE, JobState.OPEN);

        bench.worker.step();
        watch.look();
        bench.workedOff(one);
        watch.look();

        assertThat(states(first, second, third)).containsExactly(JobState.COMPLETE, JobState.COMPLETE, JobState.OPEN);
        assertThat(first.next(Duration.ZERO)).isEqualTo(JobWatcher.Look.NOTHING_NEW);
    }

    @Test
    void aJobThatIsNotThereAnyMoreEndsItsStreams() throws InterruptedException {
        BulkJob job = bench.create(Bench.ANN, JobFormat.CSV, false);
        JobWatcher watcher = watch.watch(Bench.ANN, job);
        bench.asOwner("delete from bulk_job where id = '" + job.id() + "'");
        watch.look();

        assertThat(watcher.next(Duration.ofSeconds(1))).isEqualTo(JobWatcher.Look.OVER);
    }

    @Test
    void theStreamsOfACallerAreBoundedAndAClosedOneMakesRoom() {
        BulkJob job = bench.create(Bench.ANN, JobFormat.CSV, false);
        bench.upload(job, Bench.things(1, 3).getBytes(StandardCharsets.UTF_8));
        List<JobWatcher> open = new ArrayList<>();
        for (int i = 0; i < bench.config.streamsPerCaller(); i++) {
            open.add(watch.watch(Bench.ANN, job));
        }
        assertThatThrownBy(() -> watch.watch(Bench.ANN, job)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.status()).isEqualTo(429);
            assertThat(problem.code()).isEqualTo("too_many_streams");
        });
        watch.watch(Bench.BOB, job);

        open.getFirst().close();
        watch.watch(Bench.ANN, job);
        assertThat(watch.open()).isEqualTo(bench.config.streamsPerCaller() + 1);
    }

    private static List<JobState> states(JobWatcher... watchers) throws InterruptedException {
        List<JobState> states = new ArrayList<>();
        for (JobWatcher watcher : watchers) {
            states.add(((JobWatcher.Look.At) watcher.next(Duration.ofSeconds(1)))
                    .job()
                    .state());
        }
        return states;
    }
}
