package org.partnersuite.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.reporting.sample.EngagementCheck;
import org.partnersuite.reporting.sample.EngagementHistory;
import org.partnersuite.reporting.sample.FigureCheck;
import org.partnersuite.reporting.sample.TestProjection;

/** What hangs on opportunities counts where they do, whoever came first, and however often and in which order all is told. */
@Tag("RP-5")
@Tag("RP-1")
class EngagementConvergenceTest {

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void anyOrderAndRepetitionGivesTheFiguresOfTheNewestStates(long seed) {
        EngagementHistory history = new EngagementHistory(seed);
        TestProjection projection = TestProjection.fresh();
        Random random = new Random(seed);
        List<EngagementHistory.Told> told = new ArrayList<>(history.told());
        told.addAll(history.told().subList(0, history.told().size() / 3));
        Collections.shuffle(told, random);
        for (int at = 0; at < told.size(); ) {
            int size = Math.min(told.size() - at, 1 + random.nextInt(80));
            EngagementHistory.apply(projection, told.subList(at, at + size));
            at += size;
        }
        check(projection, history, seed);
    }

    @Test
    void partitionsOfAllTopicsAppliedSideBySideNeitherLoseNorBlock() throws Exception {
        long seed = 29;
        EngagementHistory history = new EngagementHistory(seed);
        TestProjection projection = TestProjection.fresh();
        Map<String, List<EngagementHistory.Told>> byPartition = new HashMap<>();
        history.told().forEach(one -> byPartition
                .computeIfAbsent(one.partition(), p -> new ArrayList<>())
                .add(one));
        byPartition.values().forEach(one -> Collections.shuffle(one, new Random(seed)));
        try (ExecutorService consumers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> running = new ArrayList<>();
            byPartition
                    .values()
                    .forEach(events -> running.add(consumers.submit(() -> {
                        for (int at = 0; at < events.size(); at += 15) {
                            EngagementHistory.apply(projection, events.subList(at, Math.min(events.size(), at + 15)));
                        }
                    })));
            for (Future<?> consumer : running) {
                consumer.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a consumer failed", e.getCause());
        }
        check(projection, history, seed);
    }

    private static void check(TestProjection projection, EngagementHistory history, long seed) {
        assertThat(projection.differences().values()).containsOnly(0L);
        assertThat(projection.markDifferences().values()).containsOnly(0L);
        assertThat(projection.clientDifferences()).isZero();
        FigureCheck.everyFigure(projection, history.pipeline(), seed);
        new EngagementCheck(projection, history.engagement()).everyFigure(seed);
    }
}
