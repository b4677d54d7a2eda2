package org.partnersuite.customersuccess.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
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
import org.partnersuite.customersuccess.incident.IncidentDetails;
import org.partnersuite.customersuccess.incident.IncidentDraft;
import org.partnersuite.customersuccess.incident.Incidents;
import org.partnersuite.platform.parkedwork.WorkQueue;

/** A dry run over past usage and incidents finds exactly what was opened live; a failure names its seed. */
@Tag("CS-6")
class UsageReplayTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int MONTHS = 15;
    private static final int SUBSCRIPTIONS = 8;

    private final ServiceDatabase database = new ServiceDatabase();
    private final List<WorkQueue> queues = new ArrayList<>();
    private final List<UUID> subscriptions = new ArrayList<>();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {7, 20261201})
    void itFindsWhatWasOpened(long seed) {
        Random random = new Random(seed);
        queues.add(new UsageQueue(Duration.ofMinutes(15)));
        queues.add(new UsageJudgement());
        queues.addAll(ActionReplay.queues(1000));
        database.setDay(FIRST.toString());
        database.execute("update trigger_rule set starts_on = '2025-01-01'");
        UUID partner = database.partner("SALES_AGENT");
        for (int i = 0; i < SUBSCRIPTIONS; i++) {
            subscriptions.add(database.subscription(database.customer(), "1000", partner, "SALES_AGENT"));
        }
        for (int month = 0; month < MONTHS; month++) {
            LocalDate first = FIRST.plusMonths(month);
            for (int day = 2; day < 28; day += 1 + random.nextInt(6)) {
                database.setDay(first.withDayOfMonth(day).toString());
                work();
                for (UUID subscription : subscriptions) {
                    if (random.nextInt(3) == 0) {
                        report(subscription, first.minusMonths(1), random);
                    }
                    if (random.nextInt(15) == 0) {
                        incident(subscription, 1 + random.nextInt(3));
                    }
                }
                work();
                closeSome(random);
            }
            database.setDay(first.withDayOfMonth(28).toString());
            work();
        }
        LocalDate last = database.today();
        for (TriggerKey key : List.of(TriggerKey.USAGE_DOWN, TriggerKey.OVER_USE, TriggerKey.INCIDENTS)) {
            DryRun run = database.read(db -> DryRuns.of(db, key, FIRST, last, Map.of()));

            assertThat(run.items().stream()
                            .filter(item -> !item.openAlready())
                            .map(item -> item.subjectId() + " " + item.occurredOn())
                            .collect(Collectors.toSet()))
                    .as(key.name())
                    .isEqualTo(opened(key));
            assertThat(run.opened()).as(key.name()).isPositive();
        }
    }

    /** A month is reported once: what is corrected after triggers have looked at it opens nothing live. */
    private void report(UUID subscription, LocalDate month, Random random) {
        UsageKey key = Periods.find(subscription, "Users", month.toString().substring(0, 7))
                .orElseThrow();
        long active = random.nextInt(3) == 0 ? 10 + random.nextInt(20) : 90 + random.nextInt(40);
        UsageReport report = new UsageReport(110L, null, active, new BigDecimal("1.5"), null, null, null, null, null);
        boolean known = database.count("select count(*) from usage_month where subscription_id = '" + subscription
                        + "' and month = date '" + month + "'")
                > 0;
        if (!known) {
            database.change(change -> UsageUpserts.put(change, List.of(new UsageUpserts.Draft(key, none -> report))));
        }
    }

    private void incident(UUID subscription, int severity) {
        Instant now = database.now();
        database.change(change -> Incidents.open(
                change, new IncidentDraft(subscription, null, new IncidentDetails(severity, "Down", now, null, null))));
    }

    private void work() {
        for (WorkQueue queue : queues) {
            Set<UUID> due = due(queue);
            while (!due.isEmpty()) {
                Set<UUID> batch = due;
                database.change(change -> queue.work(change, batch));
                due = due(queue);
            }
        }
    }

    private Set<UUID> due(WorkQueue queue) {
        return database.read(db -> queue.due(db, database.now(), 1000));
    }

    private void closeSome(Random random) {
        List<UUID> open = database.read(db -> db.createQuery(
                        "select id from call_to_action where status <> 'CLOSED' order by created_at, subject_id, playbook")
                .mapTo(UUID.class)
                .list());
        open.stream()
                .filter(id -> random.nextInt(4) == 0)
                .forEach(id -> database.change(change -> ActionReplay.close(change, id)));
    }

    private Set<String> opened(TriggerKey key) {
        return database.read(db -> db.createQuery("""
                        select subject_id || ' ' || occurred_on from call_to_action where trigger = :trigger
                        """)
                .bind("trigger", key.name())
                .mapTo(String.class)
                .set());
    }
}
