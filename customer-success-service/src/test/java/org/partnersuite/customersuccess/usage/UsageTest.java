package org.partnersuite.customersuccess.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.platform.parkedwork.WorkQueue;

/** Reports are stored by licence type and period; a month follows from them, and triggers look at it once. */
@Tag("CS-8")
class UsageTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final UsageQueue MONTHS = new UsageQueue(Duration.ZERO);
    private static final UsageJudgement JUDGEMENT = new UsageJudgement();

    private UUID subscription = UUID.randomUUID();

    @BeforeEach
    void subscribe() {
        DATABASE.setDay("2026-12-02");
        subscription =
                DATABASE.subscription(DATABASE.customer(), "1000", DATABASE.partner("SALES_AGENT"), "SALES_AGENT");
    }

    @Test
    void aReSentReportChangesAndTellsNothing() {
        assertThat(report("A", "2026-11", 100L, 70L)).isEqualTo("created 1");
        work();
        long events = events();
        assertThat(report("A", "2026-11", 100L, 70L)).isEqualTo("unchanged 1");
        work();

        assertThat(events()).isEqualTo(events);
        assertThat(month("2026-11-01")).isEqualTo("1 100 70");
        assertThat(DATABASE.count("select count(*) from usage_due")).isZero();
    }

    @Test
    void aCorrectionIsAuditedAndTellsTheMonthAgain() {
        report("A", "2026-11", 100L, 70L);
        report("B", "2026-11", 50L, null);
        work();
        assertThat(month("2026-11-01")).isEqualTo("1 150 70");
        assertThat(report("A", "2026-11", 100L, 71L)).isEqualTo("updated 2");
        work();

        assertThat(month("2026-11-01")).isEqualTo("2 150 71");
        UUID customer = UUID.fromString(one("select customer_id::text from subscription where id = :id"));
        List<PageItem> page = DATABASE.read(db -> new UsageOnPage().items(db, customer, DATABASE.today(), 10));
        assertThat(page).extracting(PageItem::title).containsExactly("71 active of 150 licensed");
        assertThat(DATABASE.count(
                        "select count(*) from audit_entry where aggregate_type = 'usage' and action = 'corrected'"))
                .isPositive();
    }

    @Test
    void aCorrectionAsksForTheScoreOfWhatItTouchesAlone() {
        UUID other = DATABASE.subscription(DATABASE.customer(), "1000", DATABASE.partner("SALES_AGENT"), "SALES_AGENT");
        report("A", "2026-11", 100L, 70L);
        DATABASE.change(change -> UsageUpserts.put(
                change, List.of(new UsageUpserts.Draft(key(other, "A", "2026-11"), known -> users(10L, 5L)))));
        work();
        DATABASE.execute("delete from health_due");
        report("A", "2026-11", 100L, 71L);
        work();

        List<UUID> due = DATABASE.read(db -> db.createQuery("select subscription_id from health_due")
                .mapTo(UUID.class)
                .list());
        assertThat(due).containsOnly(subscription);
    }

    @Test
    void whatCameLateIsScoredQuietlyAndNotLookedAt() {
        report("A", "2026-09", 100L, 120L);
        work();

        assertThat(DATABASE.count("select count(*) from usage_month where subscription_id = '" + subscription
                        + "' and judge_at is null and judged_at is null"))
                .isEqualTo(1);
        assertThat(DATABASE.count(
                        "select count(*) from health_due where subscription_id = '" + subscription + "' and quiet"))
                .isEqualTo(1);
        assertThat(signals()).isZero();
    }

    @Test
    @Tag("CS-6")
    void aMonthOnTimeIsLookedAtOnce() {
        report("A", "2026-11", 100L, 101L);
        work();
        assertThat(signals()).isEqualTo(1);
        assertThat(one("select trigger || ' ' || occurred_on from trigger_signal where subscription_id = :id"))
                .isEqualTo("OVER_USE 2026-12-01");
        report("A", "2026-11", 100L, 90L);
        report("A", "2026-11", 100L, 130L);
        work();
        assertThat(signals()).isEqualTo(1);
    }

    @Test
    @Tag("CS-6")
    void aMonthThatIsNotOverIsLookedAtWhenItIsAndHoweverLateThatIs() {
        report("A", "2026-12", 100L, 101L);
        work();
        assertThat(signals()).isZero();
        DATABASE.setDay("2027-03-15");
        work();
        assertThat(one("select occurred_on::text from trigger_signal where subscription_id = :id"))
                .isEqualTo("2027-01-01");
    }

    @Test
    void aMonthFollowsFromItsDaysUnlessItIsReportedItself() {
        report("A", "2026-11-03", 100L, 0L);
        report("A", "2026-11-09", 100L, 40L);
        report("A", "2026-11-10", 110L, 30L);
        work();
        assertThat(month("2026-11-01")).isEqualTo("1 110 40");
        assertThat(one("select first_used_on::text from first_use where subscription_id = :id"))
                .isEqualTo("2026-11-09");
        report("A", "2026-11-11", 110L, 55L);
        work();
        assertThat(month("2026-11-01")).isEqualTo("2 110 55");
        assertThat(report("A", "2026-11", 110L, 60L)).isEqualTo("updated 3");
        report("A", "2026-11-12", 110L, 99L);
        work();
        assertThat(month("2026-11-01")).isEqualTo("3 110 60");
    }

    @Test
    void monthsAreInPartitionsOfTheirOwn() {
        report("A", "2021-02", 1L, 1L);
        report("A", "2021-02-28", 1L, 1L);

        assertThat(DATABASE.count("select count(*) from usage where tableoid = 'usage_2021_02'::regclass"))
                .isEqualTo(1);
        assertThat(DATABASE.count("select count(*) from usage_day where tableoid = 'usage_day_2021_02'::regclass"))
                .isEqualTo(1);
    }

    @Test
    void anUnknownSubscriptionIsRefusedAndTheOthersAreStored() {
        List<UsageUpserts.Result> results = DATABASE.change(change -> UsageUpserts.put(
                change,
                List.of(
                        new UsageUpserts.Draft(key(UUID.randomUUID(), "A", "2026-11"), known -> users(1L, 1L)),
                        new UsageUpserts.Draft(key(subscription, "A", "2026-11"), known -> users(1L, 1L)))));

        assertThat(Faults.of(results.getFirst().faults())).containsExactly("/subscriptionId unknown_subscription");
        assertThat(results.getLast().after()).isNotNull();
    }

    @Test
    void rowsOfAnImportWaitUntilItHasEnded() {
        String job = UUID.randomUUID().toString();
        DATABASE.execute("""
                insert into bulk_job (id, version, object, format, dry_run, state, subject, client, roles, created_at)
                values ('%s', 1, 'usage', 'CSV', false, 'IN_PROGRESS', 'ann', 'test', '{}', now())
                """.formatted(job));
        DATABASE.change(change -> {
            change.db().execute("set local app.import = 'on'");
            return UsageUpserts.put(
                    change, List.of(new UsageUpserts.Draft(key(subscription, "A", "2026-11"), known -> users(9L, 5L))));
        });
        assertThat(due(MONTHS)).doesNotContain(subscription);
        DATABASE.execute("update bulk_job set state = 'COMPLETE' where id = '" + job + "'");
        assertThat(due(MONTHS)).contains(subscription);
        work();
        assertThat(month("2026-11-01")).isEqualTo("1 9 5");
    }

    @Test
    @Tag("XC-3")
    void aPartnerReadsTheUsageOfItsOwnSubscriptions() {
        UUID partner = DATABASE.partner("SALES_AGENT");
        UUID own = DATABASE.subscription(DATABASE.customer(), "1000", partner, "SALES_AGENT");
        DATABASE.change(change -> UsageUpserts.put(
                change, List.of(new UsageUpserts.Draft(key(own, "A", "2026-11"), known -> users(9L, 5L)))));
        report("A", "2026-11", 100L, 70L);
        work();

        for (String table : List.of("usage", "usage_month", "usage_reported", "usage_figure", "first_use")) {
            List<UUID> seen =
                    DATABASE.readAs(partner, db -> db.createQuery("select distinct subscription_id from " + table)
                            .mapTo(UUID.class)
                            .list());
            assertThat(seen).as(table).containsExactly(own);
        }
    }

    private String report(String type, String period, @Nullable Long licensed, @Nullable Long active) {
        UsageUpserts.Result result = DATABASE.change(change -> UsageUpserts.put(
                        change,
                        List.of(new UsageUpserts.Draft(
                                key(subscription, type, period), known -> users(licensed, active)))))
                .getFirst();
        UsageRow after = result.after();
        UsageRow before = result.before();
        if (after == null) {
            return "refused";
        }
        return (before == null ? "created" : before.version() == after.version() ? "unchanged" : "updated") + " "
                + after.version();
    }

    private static UsageReport users(@Nullable Long licensed, @Nullable Long active) {
        return new UsageReport(
                licensed,
                null,
                active,
                new BigDecimal("0.5"),
                null,
                null,
                null,
                Map.of("invoicing", BigDecimal.TEN),
                null);
    }

    private static UsageKey key(UUID subscription, String type, String period) {
        return Periods.find(subscription, type, period).orElseThrow();
    }

    /** Version, licensed and active users. */
    private String month(String month) {
        return DATABASE.read(db -> db.createQuery("""
                        select version || ' ' || licensed || ' ' || active_users from usage_month
                        where subscription_id = :id and month = cast(:month as date)
                        """)
                .bind("id", subscription)
                .bind("month", month)
                .mapTo(String.class)
                .one());
    }

    private String one(String sql) {
        return DATABASE.read(db ->
                db.createQuery(sql).bind("id", subscription).mapTo(String.class).one());
    }

    private long events() {
        return DATABASE.count("select count(*) from outbox");
    }

    private long signals() {
        return DATABASE.count("select count(*) from trigger_signal where subscription_id = '" + subscription + "'");
    }

    private static Set<UUID> due(WorkQueue queue) {
        return DATABASE.read(db -> queue.due(db, DATABASE.now(), 1000));
    }

    private static void work() {
        for (WorkQueue queue : List.of(MONTHS, JUDGEMENT)) {
            Set<UUID> due = due(queue);
            while (!due.isEmpty()) {
                Set<UUID> batch = due;
                DATABASE.change(change -> queue.work(change, batch));
                due = due(queue);
            }
        }
    }
}
