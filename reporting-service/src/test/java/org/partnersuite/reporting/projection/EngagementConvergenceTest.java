package org.partnersuite.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.reporting.pipeline.ActivityStatus;
import org.partnersuite.reporting.pipeline.Indicator;
import org.partnersuite.reporting.pipeline.Period;
import org.partnersuite.reporting.sample.EngagementCheck;
import org.partnersuite.reporting.sample.EngagementHistory;
import org.partnersuite.reporting.sample.FigureCheck;
import org.partnersuite.reporting.sample.SampleEngagement;
import org.partnersuite.reporting.sample.SamplePipeline;
import org.partnersuite.reporting.sample.TestProjection;
import org.partnersuite.reporting.topsheet.Engagement;
import org.partnersuite.reporting.topsheet.Question;

/** Records count at the coordinates of their opportunity, in whatever order and however often the events arrive. */
@Tag("RP-5")
@Tag("RP-1")
class EngagementConvergenceTest {

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void anyOrderAndRepetitionGivesTheFiguresOfTheNewestStates(long seed) {
        EngagementHistory history = new EngagementHistory(seed);
        TestProjection projection = TestProjection.fresh();
        Random random = new Random(seed);
        List<EngagementHistory.EmittedEvent> emitted = new ArrayList<>(history.emitted());
        emitted.addAll(history.emitted().subList(0, history.emitted().size() / 3));
        Collections.shuffle(emitted, random);
        for (int at = 0; at < emitted.size(); ) {
            int size = Math.min(emitted.size() - at, 1 + random.nextInt(80));
            EngagementHistory.apply(projection, emitted.subList(at, at + size));
            at += size;
        }
        check(projection, history, seed);
    }

    @Test
    void partitionsOfAllTopicsAppliedSideBySideNeitherLoseNorBlock() throws Exception {
        long seed = 29;
        EngagementHistory history = new EngagementHistory(seed);
        TestProjection projection = TestProjection.fresh();
        Map<String, List<EngagementHistory.EmittedEvent>> byPartition = new HashMap<>();
        history.emitted().forEach(one -> byPartition
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

    @ParameterizedTest
    @EnumSource(
            value = EngagementHistory.Kind.class,
            names = {"OPPORTUNITY", "ACTIVITY"})
    void ofAnOpportunityAndItsBriefingThatComeSideBySideTheLaterOneSeesTheOther(EngagementHistory.Kind first)
            throws Exception {
        SamplePipeline pipeline = new SamplePipeline(31);
        OpportunityState deal;
        do {
            deal = pipeline.opportunity(pipeline.id(), 1, pipeline.accounts(1).getFirst());
        } while (Collections.disjoint(deal.amounts().keySet(), SamplePipeline.OFFERINGS));
        SampleEngagement engagement = new SampleEngagement(31);
        ActivityState briefing;
        do {
            briefing = engagement.activity(pipeline.id(), 1, deal.id());
        } while (briefing.countsAs() != Indicator.Kind.BRIEFING || briefing.status() != ActivityStatus.COMPLETED);
        TestProjection projection = TestProjection.fresh();
        boolean dealFirst = first == EngagementHistory.Kind.OPPORTUNITY;
        Object later = dealFirst ? briefing : deal;
        EngagementHistory.Kind second =
                dealFirst ? EngagementHistory.Kind.ACTIVITY : EngagementHistory.Kind.OPPORTUNITY;
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            projection.takeAnd(first, dealFirst ? deal : briefing, () -> {
                running.add(other.submit(() -> projection.take(second, List.of(later), List.of())));
                await().until(() ->
                        projection.isAnyWaiting() || running.getFirst().isDone());
            });
            running.getFirst().get();
        }
        assertThat(projection.indicatorDifferences().values()).containsOnly(0L);
        assertThat(projection.clientDifferences()).isZero();
        Question all = new Question(Period.ALL, Map.of(), new TreeSet<>(), List.of());
        Engagement.Briefings emitted =
                projection.topsheets().answer(all).engagement().briefings();
        assertThat(emitted.completed().count() + emitted.undated().count()).isOne();
    }

    private static void check(TestProjection projection, EngagementHistory history, long seed) {
        assertThat(projection.differences().values()).containsOnly(0L);
        assertThat(projection.indicatorDifferences().values()).containsOnly(0L);
        assertThat(projection.clientDifferences()).isZero();
        FigureCheck.everyFigure(projection, history.pipeline(), seed);
        new EngagementCheck(projection, history.engagement()).everyFigure(seed);
    }
}
