package org.partnersuite.customersuccess.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.health.model.MeasureValue;
import org.partnersuite.customersuccess.health.model.Progress;
import org.partnersuite.platform.rest.IfMatch;

/** Scores follow what they are made of, whichever feature wrote it. */
@Tag("CS-5")
class ScoringTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final HealthQueue QUEUE = new HealthQueue();

    /** Ratio 10, compliance 10, features 10, value 10: with all yes it is 10. */
    private static final Inputs BEST = Inputs.bestMeasures().answers(10, 0, 0);

    private UUID customer = UUID.randomUUID();
    private UUID subscription = UUID.randomUUID();

    @BeforeEach
    void subscribe() {
        DATABASE.setDay("2026-12-01");
        customer = DATABASE.customer();
        subscription = subscription(customer, "UNIFIED_COMMUNICATIONS");
    }

    @Test
    void inputsAreScoredOnceAndEqualOnesNotAgain() {
        put(BEST);
        work();
        assertThat(newest()).isEqualTo("1 10.0000 GREEN GREEN null");

        put(BEST);
        DATABASE.change(change -> {
            HealthQueue.put(change.db(), List.of(subscription), false);
            return 1;
        });
        work();
        assertThat(newest()).startsWith("1 ");
        assertThat(DATABASE.count("select count(*) from health_due")).isZero();
    }

    @Test
    void anOpenIncidentOfSeverityOneHoldsTheBandUntilItIsClosed() {
        put(BEST);
        work();
        incident(1);
        work();
        assertThat(newest()).isEqualTo("2 10.0000 YELLOW YELLOW SEVERITY_1_OPEN");
        List<PageItem> page = DATABASE.read(db -> new ScoresOnPage().items(db, customer, DATABASE.today(), 10));
        assertThat(page).extracting(PageItem::state).containsExactly("YELLOW");
        assertThat(page.getFirst().title()).isEqualTo("UNIFIED_COMMUNICATIONS, 10");

        DATABASE.execute("update incident set closed_at = now() where subscription_id = '" + subscription + "'");
        work();
        assertThat(newest()).isEqualTo("3 10.0000 GREEN GREEN null");
    }

    @Test
    void aCustomerWhoseContractsHaveAllEndedRetainsNothing() {
        DATABASE.execute("""
                insert into contract_value (subscription_id, valid_from, valid_to, customer_id, product, arr, currency, paid)
                values ('%s', date '2025-01-01', date '2026-01-01', '%s', 'UNIFIED_COMMUNICATIONS', 1000, 'USD', true)
                """.formatted(subscription, customer));

        SubscriptionFacts facts =
                DATABASE.read(db -> ScoringCases.of(db, List.of(subscription), LocalDate.of(2026, 12, 1))
                        .getFirst()
                        .facts());
        SubscriptionFacts beforeItsYear =
                DATABASE.read(db -> ScoringCases.of(db, List.of(subscription), LocalDate.of(2025, 12, 1))
                        .getFirst()
                        .facts());

        assertThat(facts.arrThen()).isEqualByComparingTo("1000");
        assertThat(facts.arrNow()).isEqualByComparingTo("0");
        assertThat(netRetention(facts)).isEqualTo("0.000000");
        assertThat(netRetention(beforeItsYear)).isEqualTo("missing");
    }

    private static String netRetention(SubscriptionFacts facts) {
        MeasureValue value = ComputedMeasures.of(
                        ShippedModel.SAAS, Inputs.none().inputs(), facts, LocalDate.of(2026, 12, 1))
                .get("NET_RETENTION");
        return value == null ? "missing" : value.values().getFirst().toPlainString();
    }

    @Test
    void aSponsorThatLeftHoldsTheBandUntilAnotherIsNamed() {
        put(BEST);
        work();
        UUID sponsor = stakeholder();
        work();
        assertThat(newest()).startsWith("1 ");
        DATABASE.execute("update stakeholder set left_on = date '2026-12-01' where id = '" + sponsor + "'");
        work();
        assertThat(newest()).isEqualTo("2 10.0000 YELLOW YELLOW SPONSOR_LEFT");
        stakeholder();
        work();
        assertThat(newest()).isEqualTo("3 10.0000 GREEN GREEN null");
    }

    /** What counts for all subscriptions of a customer is written while the first score of one of them is made. */
    @Test
    void whatIsWrittenBesideAFirstScoreIsScoredToo() {
        put(BEST);
        DATABASE.change(change -> {
            change.db().execute("""
                    insert into stakeholder (id, version, customer_id, name, role, influence, stance, sponsor, left_on, created_at,
                        updated_at)
                    values (gen_random_uuid(), 1, '%s', 'Jo', 'CIO', 'HIGH', 'SUPPORTER', true, date '2026-12-01', now(), now())
                    """.formatted(customer));
            CompletableFuture.runAsync(ScoringTest::work).join();
            return 1;
        });
        assertThat(newest()).isEqualTo("1 10.0000 GREEN GREEN null");
        work();
        assertThat(newest()).isEqualTo("2 10.0000 YELLOW YELLOW SPONSOR_LEFT");
    }

    @Test
    void licencesThatAreWrittenBesideAFirstScoreAreScoredToo() {
        put(BEST);
        DATABASE.change(change -> {
            change.db().execute("update subscription set licensed_users = 7 where id = '" + subscription + "'");
            CompletableFuture.runAsync(ScoringTest::work).join();
            return 1;
        });
        assertThat(DATABASE.count("select count(*) from health_due where subscription_id = '" + subscription + "'"))
                .isEqualTo(1);
    }

    @Test
    void aPaymentHoldsTheBandOnTheDayTimeMakesItSo() {
        DATABASE.change(change -> SubscriptionHealth.change(
                change,
                subscription,
                IfMatch.any(),
                known -> new HealthInputs(
                        BEST.inputs().measures(), BEST.inputs().answers(), suites(), LocalDate.of(2026, 11, 5))));
        work();
        assertThat(newest()).isEqualTo("1 10.0000 GREEN GREEN null");
        DATABASE.setDay("2026-12-05");
        work();
        assertThat(newest()).startsWith("1 ");
        DATABASE.setDay("2026-12-06");
        work();
        assertThat(newest()).isEqualTo("2 10.0000 YELLOW YELLOW PAYMENT_OVERDUE");
    }

    @Test
    void anOverrideResultsUntilItsLastDayHoweverLateItIsLookedAt() {
        DATABASE.setDay("2025-06-01");
        put(Inputs.none()
                .ratio("0")
                .compliance("0", "0")
                .features("0")
                .valueIndex("9")
                .answers(10, 0, 0));
        work();
        // objective 0.8 · 1 + 0.2 · 9 = 2.6; 0.8 · 2.6 + 2 = 4.08
        assertThat(newest()).isEqualTo("1 4.0800 RED RED null");
        DATABASE.execute("""
                insert into health_override (id, version, subscription_id, customer_id, value, reason, expires_on, asked_by, status,
                    decided_by, decided_at, created_at, updated_at)
                values (gen_random_uuid(), 1, '%s', '%s', 6.0, 'merger', '2025-06-30', 'mia', 'APPROVED', 'ann', now(), now(), now())
                """.formatted(subscription, customer));
        work();
        assertThat(newest()).isEqualTo("2 4.0800 RED YELLOW null");
        DATABASE.setDay("2025-06-30");
        work();
        assertThat(newest()).startsWith("2 ");
        DATABASE.setDay("2025-09-15");
        work();
        assertThat(newest()).isEqualTo("3 4.0800 RED RED null");
    }

    @Test
    void nobodyApprovesAnOverrideOfHisOwnAndOneHoldsAtATime() {
        String own = """
                insert into health_override (id, version, subscription_id, customer_id, value, reason, expires_on, asked_by, status,
                    decided_by, decided_at, created_at, updated_at)
                values (gen_random_uuid(), 1, '%s', '%s', 6.0, 'merger', '2026-12-30', 'mia', 'APPROVED', '%s', now(), now(), now())
                """;
        assertThatThrownBy(() -> DATABASE.execute(own.formatted(subscription, customer, "mia")))
                .hasMessageContaining("health_override_by_two");
        DATABASE.execute(own.formatted(subscription, customer, "ann"));
        assertThatThrownBy(() -> DATABASE.execute(own.formatted(subscription, customer, "ann")))
                .hasMessageContaining("health_override_in_force_once");
    }

    @Test
    void oneThatCannotBeScoredIsParkedAndTheOthersGoOn() {
        UUID broken = subscription(customer, "UNIFIED_COMMUNICATIONS");
        work();
        put(BEST);
        DATABASE.execute("insert into health_inputs values ('" + broken + "', 1, '{\"measures\":[]}', now())");
        Set<UUID> due = new HashSet<>(DATABASE.read(db -> QUEUE.due(db, DATABASE.now(), 10)));

        assertThat(due).containsExactlyInAnyOrder(subscription, broken);
        assertThatThrownBy(() -> DATABASE.change(change -> QUEUE.work(change, due)))
                .isInstanceOf(RuntimeException.class);
        DATABASE.change(change -> QUEUE.work(change, Set.of(subscription)));
        assertThat(newest()).startsWith("1 ");
        DATABASE.change(change -> {
            QUEUE.parked(change, broken);
            return 1;
        });
        assertThat(DATABASE.count("select count(*) from health_due")).isZero();
        DATABASE.execute("delete from health_inputs where subscription_id = '" + broken + "'");
    }

    @Test
    void aQuietWriteIsNotedAndOpensNothing() {
        put(Inputs.none()
                .ratio("0")
                .compliance("0", "0")
                .features("0")
                .valueIndex("1")
                .answers(0, 0, 10));
        DATABASE.execute("update health_due set quiet = true");
        work();

        assertThat(newest()).isEqualTo("1 1.0000 RED RED null");
        assertThat(signals()).isZero();
        assertThat(DATABASE.count(
                        "select count(*) from health_score where quiet and subscription_id = '" + subscription + "'"))
                .isEqualTo(1);
    }

    @Test
    void redIsSignalledOnItsTransitionOnly() {
        Inputs worst = Inputs.none()
                .ratio("0")
                .compliance("0", "0")
                .features("0")
                .valueIndex("1")
                .answers(0, 0, 10);
        put(worst);
        work();
        assertThat(signals()).isEqualTo(1);
        put(worst.answers(0, 1, 9));
        work();
        assertThat(newest()).startsWith("2 ");
        assertThat(signals()).isEqualTo(1);
        put(BEST);
        work();
        put(worst);
        work();
        // RED again, and it fell by 2
        assertThat(signals()).isEqualTo(3);
    }

    @Test
    void aNewVersionScoresAllOfItsOfferQuietlyAndPastScoresKeepTheirs() {
        put(BEST);
        work();
        DATABASE.change(change -> HealthModels.publish(change, ShippedModel.MODEL));
        work();

        List<String> versions = DATABASE.read(db ->
                db.createQuery("""
                        select model_version || ' ' || quiet from health_score where subscription_id = :id order by number
                        """).bind("id", subscription).mapTo(String.class).list());
        assertThat(versions).containsExactly("1 false", "2 true");
    }

    @Test
    void whatAPartnerAnswersIsScoredWithoutARightToScores() {
        UUID partner = DATABASE.partner("CUSTOMER_SUCCESS_MANAGER");
        UUID own = DATABASE.subscription(customer, "1000", partner, "CUSTOMER_SUCCESS_MANAGER");
        DATABASE.changeBy(
                partner,
                change -> SubscriptionHealth.change(
                        change,
                        own,
                        IfMatch.any(),
                        known -> new HealthInputs(Map.of(), Map.of("KPI_MEASURED", Progress.YES))));
        assertThat(DATABASE.count("select count(*) from health_due where subscription_id = '" + own + "'"))
                .isEqualTo(1);
        work();
        assertThat(DATABASE.count("select count(*) from health_score where subscription_id = '" + own + "'"))
                .isEqualTo(1);
    }

    private static Deployment suites() {
        return new Deployment(null, null, null, List.of("50005"));
    }

    private void put(Inputs inputs) {
        DATABASE.change(change -> SubscriptionHealth.change(
                change,
                subscription,
                IfMatch.any(),
                known -> new HealthInputs(
                        inputs.inputs().measures(), inputs.inputs().answers(), suites(), null)));
    }

    private static void work() {
        Set<UUID> due = DATABASE.read(db -> QUEUE.due(db, DATABASE.now(), 1000));
        while (!due.isEmpty()) {
            Set<UUID> batch = due;
            DATABASE.change(change -> QUEUE.work(change, batch));
            due = DATABASE.read(db -> QUEUE.due(db, DATABASE.now(), 1000));
        }
    }

    /** Number, computed score, its band, the band that results, the rule. */
    private String newest() {
        return DATABASE.read(db ->
                db.createQuery("""
                        select number || ' ' || computed_score || ' ' || computed_band || ' ' || band || ' ' || coalesce(rule, 'null')
                        from health_state where subscription_id = :id
                        """).bind("id", subscription).mapTo(String.class).one());
    }

    private long signals() {
        return DATABASE.count("select count(*) from trigger_signal where subscription_id = '" + subscription + "'");
    }

    private void incident(int severity) {
        DATABASE.execute("""
                insert into incident (id, version, subscription_id, customer_id, severity, title, opened_at, created_at, updated_at)
                values (gen_random_uuid(), 1, '%s', '%s', %d, 'Down', now(), now(), now())
                """.formatted(subscription, customer, severity));
    }

    private UUID stakeholder() {
        UUID id = UUID.randomUUID();
        DATABASE.execute("""
                insert into stakeholder (id, version, customer_id, name, role, influence, stance, sponsor, created_at, updated_at)
                values ('%s', 1, '%s', 'Jo', 'CIO', 'HIGH', 'SUPPORTER', true, now(), now())
                """.formatted(id, customer));
        return id;
    }

    private static UUID subscription(UUID customer, String product) {
        UUID id = DATABASE.subscription(customer, "1000", DATABASE.partner("SALES_AGENT"), "SALES_AGENT");
        DATABASE.execute("update subscription set product = '" + product + "' where id = '" + id + "'");
        return id;
    }
}
