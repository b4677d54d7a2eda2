package org.partnersuite.reporting.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.reporting.sample.FigureCheck;
import org.partnersuite.reporting.sample.PlainCount;
import org.partnersuite.reporting.sample.SamplePipeline;
import org.partnersuite.reporting.sample.TestProjection;

/** Replayed, duplicated, reordered and stale states never change a figure. */
@Tag("RP-5")
class ProjectionConvergenceTest {
    private static final int ACCOUNTS = 25;
    private static final int OPPORTUNITIES = 400;
    private static final int VERSIONS = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyOrderAndRepetitionOfStatesGivesTheFiguresOfTheNewest(long seed) {
        History history = new History(seed);
        TestProjection projection = TestProjection.fresh();
        Random random = new Random(seed);
        List<Object> told = new ArrayList<>(history.states);
        told.addAll(history.states.subList(0, history.states.size() / 3));
        Collections.shuffle(told, random);
        for (int at = 0; at < told.size(); ) {
            int size = Math.min(told.size() - at, 1 + random.nextInt(60));
            apply(projection, told.subList(at, at + size));
            at += size;
        }
        assertThat(projection.differences().values()).containsOnly(0L);
        FigureCheck.everyFigure(projection, history.count(), seed);
    }

    @Test
    void partitionsOfBothTopicsAppliedSideBySideNeitherLoseNorBlock() throws Exception {
        long seed = 7;
        History history = new History(seed);
        TestProjection projection = TestProjection.fresh();
        Map<Integer, List<Object>> byPartition = new HashMap<>();
        for (Object state : history.states) {
            int partition =
                    state instanceof OpportunityState o ? o.partition() : 100 + SamplePipeline.partition(id(state));
            byPartition.computeIfAbsent(partition, p -> new ArrayList<>()).add(state);
        }
        try (ExecutorService consumers = Executors.newFixedThreadPool(8)) {
            List<Future<?>> running = new ArrayList<>();
            byPartition
                    .values()
                    .forEach(states -> running.add(consumers.submit(() -> {
                        for (int at = 0; at < states.size(); at += 20) {
                            apply(projection, states.subList(at, Math.min(states.size(), at + 20)));
                        }
                    })));
            for (Future<?> consumer : running) {
                consumer.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError("a consumer failed", e.getCause());
        }
        assertThat(projection.differences().values()).containsOnly(0L);
        FigureCheck.everyFigure(projection, history.count(), seed);
    }

    /** Cells are locked last in a transaction: one that wrote some for its states, and then others, would meet another. */
    @Test
    void statesAndTombstonesOfSeveralPartitionsNeverWaitForEachOtherInACircle() throws Exception {
        SamplePipeline sample = new SamplePipeline(17);
        TestProjection projection = TestProjection.fresh();
        List<AccountState> accounts = sample.accounts(3);
        List<List<OpportunityState>> partitions = new ArrayList<>();
        for (int partition = 0; partition < 4; partition++) {
            List<OpportunityState> states = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                states.add(sample.opportunity(sample.id(), 1, accounts.get(i % 3)));
            }
            partitions.add(states);
            projection.opportunities(states.subList(0, 100));
        }
        try (ExecutorService consumers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (List<OpportunityState> states : partitions) {
                running.add(consumers.submit(() -> {
                    for (int at = 0; at < 100; at += 5) {
                        projection.opportunities(
                                states.subList(100 + at, 105 + at),
                                states.subList(at, at + 5).stream()
                                        .map(gone -> new Tombstone(gone.id(), 2, gone.partition()))
                                        .toList());
                    }
                }));
            }
            for (Future<?> consumer : running) {
                consumer.get();
            }
        }
        assertThat(projection.differences().values()).containsOnly(0L);
    }

    @Test
    void aDeletedOpportunityLeavesTheFiguresAndNoLateStateBringsItBack() {
        SamplePipeline sample = new SamplePipeline(11);
        TestProjection projection = TestProjection.fresh();
        AccountState account = sample.accounts(1).getFirst();
        OpportunityState kept = sample.opportunity(sample.id(), 1, account);
        OpportunityState gone = sample.opportunity(sample.id(), 3, account);
        projection.opportunities(List.of(kept, gone));
        projection.delete(new Tombstone(gone.id(), 4, gone.partition()));
        projection.opportunities(List.of(gone));
        assertThat(projection.differences().values()).containsOnly(0L);
        FigureCheck.everyFigure(projection, new PlainCount(List.of(kept), Map.of(account.id(), account)), 11);
    }

    /** Its opportunities name the survivor by events of their own, before or after. */
    @Test
    @Tag("EN-14")
    void aMergedAccountLeavesItsTopicAndItsOpportunitiesCountForTheSurvivor() {
        SamplePipeline sample = new SamplePipeline(17);
        TestProjection projection = TestProjection.fresh();
        List<AccountState> accounts = sample.accounts(2);
        AccountState survivor = accounts.getFirst();
        AccountState merged = accounts.getLast();
        UUID id = sample.id();
        projection.accounts(accounts);
        projection.opportunities(List.of(sample.opportunity(id, 1, merged)));
        projection.accounts(List.of(), List.of(new Tombstone(merged.id(), merged.version() + 1, 0)));
        assertThat(projection.differences().values()).containsOnly(0L);
        OpportunityState moved = sample.opportunity(id, 2, survivor);
        projection.opportunities(List.of(moved));
        projection.accounts(List.of(merged));
        assertThat(projection.differences().values()).containsOnly(0L);
        FigureCheck.everyFigure(projection, new PlainCount(List.of(moved), Map.of(survivor.id(), survivor)), 17);
    }

    @Test
    @Tag("EN-11")
    void anOfferingThatBecomesWatsonxBringsItsOpportunitiesOntoTheViewsAndOffAgain() {
        SamplePipeline sample = new SamplePipeline(13);
        TestProjection projection = TestProjection.fresh();
        List<AccountState> accounts = sample.accounts(3);
        List<OpportunityState> states = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            states.add(sample.opportunity(sample.id(), 1, accounts.get(i % 3)));
        }
        projection.opportunities(states);
        Set<String> more = new HashSet<>(SamplePipeline.OFFERINGS);
        more.add("Red Hat OpenShift");
        projection.watsonx(new WatsonxOfferings(2, more));
        assertThat(projection.differences().values()).containsOnly(0L);
        projection.watsonx(new WatsonxOfferings(1, Set.of()));
        projection.watsonx(new WatsonxOfferings(3, Set.copyOf(SamplePipeline.OFFERINGS)));
        assertThat(projection.differences().values()).containsOnly(0L);
        Map<UUID, AccountState> current = new HashMap<>();
        accounts.forEach(account -> current.put(account.id(), account));
        FigureCheck.everyFigure(projection, new PlainCount(states, current), 13);
    }

    /** One state per key in a call, as the handlers give them. */
    private static void apply(TestProjection projection, List<Object> states) {
        Map<UUID, OpportunityState> opportunities = new HashMap<>();
        Map<UUID, AccountState> accounts = new HashMap<>();
        for (Object state : states) {
            if (state instanceof OpportunityState opportunity) {
                opportunities.merge(opportunity.id(), opportunity, (a, b) -> b.version() >= a.version() ? b : a);
            } else if (state instanceof AccountState account) {
                accounts.merge(account.id(), account, (a, b) -> b.version() >= a.version() ? b : a);
            }
        }
        if (!accounts.isEmpty()) {
            projection.accounts(accounts.values());
        }
        if (!opportunities.isEmpty()) {
            projection.opportunities(opportunities.values());
        }
    }

    private static UUID id(Object state) {
        return state instanceof AccountState account ? account.id() : ((OpportunityState) state).id();
    }

    /** Several versions of accounts and opportunities, oldest first. */
    private static final class History {
        private final List<Object> states = new ArrayList<>();
        private final Map<UUID, AccountState> accounts = new HashMap<>();
        private final Map<UUID, OpportunityState> opportunities = new HashMap<>();

        History(long seed) {
            SamplePipeline sample = new SamplePipeline(seed);
            List<AccountState> first = sample.accounts(ACCOUNTS);
            first.forEach(this::take);
            List<UUID> ids = new ArrayList<>();
            for (int i = 0; i < OPPORTUNITIES; i++) {
                ids.add(sample.id());
            }
            Random random = new Random(seed);
            for (int version = 1; version <= VERSIONS; version++) {
                for (AccountState account : first) {
                    if (version > 1 && random.nextBoolean()) {
                        take(sample.account(account.id(), version));
                    }
                }
                for (UUID id : ids) {
                    if (version == 1 || random.nextBoolean()) {
                        UUID account = first.get(random.nextInt(first.size())).id();
                        AccountState known = accounts.getOrDefault(account, first.getFirst());
                        take(sample.opportunity(
                                id,
                                version,
                                new AccountState(
                                        known.id(),
                                        known.version(),
                                        null,
                                        known.name(),
                                        known.geography(),
                                        known.market(),
                                        known.industry(),
                                        known.segment())));
                    }
                }
            }
        }

        private void take(AccountState account) {
            states.add(account);
            accounts.put(account.id(), account);
        }

        private void take(OpportunityState opportunity) {
            states.add(opportunity);
            opportunities.put(opportunity.id(), opportunity);
        }

        PlainCount count() {
            return new PlainCount(opportunities.values(), accounts);
        }
    }
}
