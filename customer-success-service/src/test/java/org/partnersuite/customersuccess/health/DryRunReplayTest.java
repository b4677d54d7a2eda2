package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.action.ActionReplay;
import org.partnersuite.customersuccess.action.DryRun;
import org.partnersuite.customersuccess.action.DryRuns;
import org.partnersuite.customersuccess.action.TriggerKey;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.rest.IfMatch;

/** A dry run over the past finds exactly what was opened live; a failure names its seed. */
@Tag("CS-6")
class DryRunReplayTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final int DAYS = 240;
    private static final int SUBSCRIPTIONS = 12;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {3, 20261201})
    void itFindsWhatWasOpened(long seed) {
        Random random = new Random(seed);
        ServiceDatabase database = new ServiceDatabase();
        HealthQueue scores = new HealthQueue();
        List<WorkQueue> actions = ActionReplay.queues(1000);
        database.setDay(FIRST.toString());
        database.execute("update trigger_rule set starts_on = '2026-01-01'");
        database.execute("update trigger_rule set parameters = '{\"days\": 30}' where trigger = 'GREEN_LONG'");
        UUID partner = database.partner("SALES_AGENT");
        List<UUID> subscriptions = new ArrayList<>();
        for (int i = 0; i < SUBSCRIPTIONS; i++) {
            UUID id = database.subscription(database.customer(), "1000", partner, "SALES_AGENT");
            database.execute("update subscription set product = 'UNIFIED_COMMUNICATIONS' where id = '" + id + "'");
            subscriptions.add(id);
        }
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1 + random.nextInt(4))) {
            database.setDay(day.toString());
            actions.forEach(queue -> work(database, queue));
            for (UUID subscription : subscriptions) {
                if (random.nextInt(4) == 0) {
                    put(database, subscription, random);
                }
            }
            work(database, scores);
            actions.forEach(queue -> work(database, queue));
            if (random.nextInt(3) == 0) {
                closeSome(database, subscriptions, random);
            }
        }
        LocalDate last = database.today();
        for (TriggerKey key : List.of(TriggerKey.SCORE_RED, TriggerKey.SCORE_FELL, TriggerKey.GREEN_LONG)) {
            DryRun run = database.read(db -> DryRuns.of(db, key, FIRST, last, Map.of()));

            assertThat(run.items().stream()
                            .filter(item -> !item.openAlready())
                            .map(item -> item.subjectId() + " " + item.occurredOn())
                            .collect(Collectors.toSet()))
                    .as(key.name())
                    .isEqualTo(opened(database, key));
            assertThat(run.opened()).as(key.name()).isPositive();
        }
    }

    private static void put(ServiceDatabase database, UUID subscription, Random random) {
        int level = random.nextInt(4);
        Inputs inputs =
                switch (level) {
                    case 0 ->
                        Inputs.none()
                                .ratio("0")
                                .compliance("0", "0")
                                .features("0")
                                .valueIndex("1")
                                .answers(0, 0, 10);
                    case 1 ->
                        Inputs.none()
                                .ratio("40")
                                .compliance("20", "60")
                                .features("5")
                                .valueIndex("7")
                                .answers(5, 3, 2);
                    default -> Inputs.bestMeasures().answers(10, 0, 0);
                };
        database.change(change -> SubscriptionHealth.change(
                change,
                subscription,
                IfMatch.any(),
                known -> new HealthInputs(
                        inputs.inputs().measures(),
                        inputs.inputs().answers(),
                        new Deployment(null, null, null, List.of("50005")),
                        null)));
    }

    private static void work(ServiceDatabase database, WorkQueue queue) {
        Set<UUID> due = database.read(db -> queue.due(db, database.now(), 1000));
        while (!due.isEmpty()) {
            Set<UUID> batch = due;
            database.change(change -> queue.work(change, batch));
            due = database.read(db -> queue.due(db, database.now(), 1000));
        }
    }

    /** In an order that the seed decides: ids are drawn by the service. */
    private static void closeSome(ServiceDatabase database, List<UUID> subscriptions, Random random) {
        for (UUID subscription : subscriptions) {
            List<UUID> open = database.read(db -> db.createQuery("""
                            select id from call_to_action where status <> 'CLOSED' and subject_id = :subject
                            order by created_at, trigger, playbook
                            """)
                    .bind("subject", subscription)
                    .mapTo(UUID.class)
                    .list());
            open.stream()
                    .filter(id -> random.nextBoolean())
                    .forEach(id -> database.change(change -> ActionReplay.close(change, id)));
        }
    }

    private static Set<String> opened(ServiceDatabase database, TriggerKey key) {
        return database.read(db -> db.createQuery("""
                        select subject_id || ' ' || occurred_on from call_to_action where trigger = :trigger
                        """)
                .bind("trigger", key.name())
                .mapTo(String.class)
                .set());
    }
}
