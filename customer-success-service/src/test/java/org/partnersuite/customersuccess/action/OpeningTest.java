package org.partnersuite.customersuccess.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.platform.parkedwork.WorkQueue;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;
import org.partnersuite.platform.unitofwork.Change;

/** Transitions open actions: once for a subject, for whom the team says, and never more than a day allows. */
@Tag("CS-6")
class OpeningTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 10);

    private final List<String> followed = new ArrayList<>();
    private final SignalQueue queue = new SignalQueue(
            List.of(new TriggerFollower() {
                @Override
                public Set<TriggerKey> triggers() {
                    return Set.of(TriggerKey.SCORE_RED);
                }

                @Override
                public void opened(Change change, Signal signal, @Nullable String owner, @Nullable String touchModel) {
                    followed.add(owner + " " + touchModel);
                }
            }),
            3);
    private UUID customer = UUID.randomUUID();
    private UUID subscription = UUID.randomUUID();
    private String csm = "";

    @BeforeEach
    void begin() {
        DATABASE.setDay(TODAY.toString());
        DATABASE.execute("update trigger_rule set starts_on = '2026-12-01', enabled = true");
        customer = DATABASE.customer();
        subscription = DATABASE.subscription(customer, "1000", DATABASE.partner("SALES_AGENT"), "SALES_AGENT");
        csm = "csm-" + UUID.randomUUID();
        member(customer, csm, "CSM", true, null);
    }

    @Test
    void redOpensAnInterventionForTheSuccessManagerWithItsTasks() {
        signal(TriggerKey.SCORE_RED, TODAY);
        work();

        CallToAction action = only();
        assertThat(action.playbook()).isEqualTo("INTERVENTION");
        assertThat(action.owner()).isEqualTo(csm);
        assertThat(action.dueOn()).isEqualTo(TODAY.plusDays(30));
        assertThat(action.tasks())
                .extracting(ActionTask::dueOn)
                .containsExactly(TODAY.plusDays(5), TODAY.plusDays(10), TODAY.plusDays(30));
        assertThat(followed).containsExactly(csm + " null");
        List<PageItem> page = DATABASE.read(db -> new ActionsOnPage().items(db, customer, TODAY, 10));
        assertThat(page).extracting(PageItem::on).containsExactly(TODAY.plusDays(30));
    }

    @Test
    void whileAnActionIsOpenAnotherTransitionOpensNothing() {
        signal(TriggerKey.SCORE_RED, TODAY);
        work();
        signal(TriggerKey.SCORE_RED, TODAY);
        work();

        assertThat(actions()).hasSize(1);
        assertThat(reasons()).containsExactlyInAnyOrder("null", "ALREADY_OPEN");
        assertThatThrownBy(() -> DATABASE.execute("""
                        insert into call_to_action select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid()))).*
                        from call_to_action a where a.subject_id = '%s'
                        """.formatted(subscription)))
                .hasMessageContaining("call_to_action_open_once");
    }

    @Test
    void closedAsResolvedAndRedAgainOpensASecondOne() {
        signal(TriggerKey.SCORE_RED, TODAY);
        work();
        close(only());
        signal(TriggerKey.SCORE_RED, TODAY);
        work();

        assertThat(actions())
                .extracting(CallToAction::status)
                .containsExactlyInAnyOrder(CallToAction.Status.CLOSED, CallToAction.Status.OPEN);
    }

    @Test
    void aSnoozedOneIsStillOpenAndWakesOnItsDay() {
        signal(TriggerKey.SCORE_RED, TODAY);
        work();
        CallToAction action = only();
        DATABASE.change(
                change -> CallsToAction.snooze(change, action.id(), IfMatch.any(), TODAY.plusDays(5), "Holidays"));
        signal(TriggerKey.SCORE_RED, TODAY);
        work();
        assertThat(actions()).hasSize(1);
        DATABASE.setDay(TODAY.plusDays(5).toString());
        work(new ActionDays());
        assertThat(only().status()).isEqualTo(CallToAction.Status.OPEN);
        assertThat(only().snooze()).isNull();
    }

    @Test
    void beforeItsStartOrWhenItIsOffATriggerOpensNothing() {
        signal(TriggerKey.SCORE_RED, LocalDate.of(2026, 11, 30));
        work();
        DATABASE.execute("update trigger_rule set enabled = false where trigger = 'SCORE_RED'");
        signal(TriggerKey.SCORE_RED, TODAY);
        work();

        assertThat(actions()).isEmpty();
        assertThat(reasons()).containsExactlyInAnyOrder("BEFORE_START", "RULE_OFF");
    }

    @Test
    void aQuietTransitionAndOneOfAnImportOpenNothing() {
        DATABASE.change(change -> {
            Signals.put(
                    change.db(),
                    new Signal(TriggerKey.SCORE_RED, customer, subscription, subscription, TODAY, true, null));
            change.db().execute("set local app.import = 'on'");
            Signals.put(
                    change.db(),
                    new Signal(TriggerKey.SCORE_RED, customer, subscription, subscription, TODAY, false, null));
            return 1;
        });
        work();

        assertThat(actions()).isEmpty();
        assertThat(reasons()).containsExactly("QUIET", "QUIET");
    }

    @Test
    void longGreenOpensAdvocacyAndExpansion() {
        signal(TriggerKey.GREEN_LONG, TODAY);
        work();

        assertThat(actions()).extracting(CallToAction::playbook).containsExactlyInAnyOrder("ADVOCACY", "EXPANSION");
    }

    @Test
    void aTechCustomerGetsAMessageAndNoPersonIsAsked() {
        segment(customer, "TECH");
        long events = DATABASE.count("select count(*) from outbox where topic = 'customer-success.digital-message.v1'");
        signal(TriggerKey.SCORE_RED, TODAY);
        work();

        assertThat(only().digital()).isTrue();
        assertThat(only().owner()).isNull();
        assertThat(DATABASE.count("select count(*) from outbox where topic = 'customer-success.digital-message.v1'"))
                .isEqualTo(events + 1);
        assertThat(followed).containsExactly("null TECH");
    }

    @Test
    void whatIsOverADaysCapWaitsInTheOrderOfArr() {
        List<UUID> subjects = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            UUID other = DATABASE.subscription(
                    customer, String.valueOf(1000 * i), DATABASE.partner("SALES_AGENT"), "SALES_AGENT");
            subjects.add(other);
            signal(TriggerKey.SCORE_RED, TODAY, other);
        }
        work();
        assertThat(actions())
                .extracting(CallToAction::subjectId)
                .containsExactlyInAnyOrder(subjects.get(4), subjects.get(3), subjects.get(2));
        assertThat(reasons()).filteredOn("OWNER_IS_FULL"::equals).hasSize(2);
        work();
        assertThat(actions()).hasSize(3);
        DATABASE.setDay(TODAY.plusDays(1).toString());
        work();
        assertThat(actions()).hasSize(5);
        assertThat(actions())
                .filteredOn(action -> action.openedOn().equals(TODAY.plusDays(1)))
                .hasSize(2);
    }

    @Test
    void overdueItIsEscalatedOnceToTheLeadOfTheDayOnWhichItBecameSo() {
        member(customer, "boss", "PRACTICE_LEADER", false, null);
        signal(TriggerKey.DETRACTOR, TODAY);
        work();
        DATABASE.setDay(TODAY.plusDays(14).toString());
        work(new ActionDays());
        assertThat(only().escalatedOn()).isNull();
        DATABASE.setDay(TODAY.plusDays(100).toString());
        work(new ActionDays());
        work(new ActionDays());

        assertThat(only().escalatedOn()).isEqualTo(TODAY.plusDays(15));
        assertThat(only().escalatedTo()).isEqualTo("boss");
        assertThat(DATABASE.count("select count(*) from outbox where topic = 'customer-success.action-escalation.v1'"
                        + " and key = '" + only().id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void tasksAreDoneOnceAndAClosedActionStays() {
        signal(TriggerKey.DETRACTOR, TODAY);
        work();
        CallToAction action = only();
        DATABASE.changeBy("mia", change -> CallsToAction.completeTask(change, action.id(), IfMatch.any(), 1, "Called"));
        assertThat(only().tasks().getFirst().doneBy()).isEqualTo("mia");
        DATABASE.changeBy("joe", change -> CallsToAction.completeTask(change, action.id(), IfMatch.any(), 1, "Again"));
        assertThat(only().tasks().getFirst().doneBy()).isEqualTo("mia");
        assertThatThrownBy(() -> DATABASE.change(
                        change -> CallsToAction.completeTask(change, action.id(), IfMatch.any(), 7, null)))
                .isInstanceOf(Problem.class);
        close(only());
        assertThatThrownBy(() -> DATABASE.change(
                        change -> CallsToAction.completeTask(change, action.id(), IfMatch.any(), 2, null)))
                .isInstanceOf(Problem.class);
    }

    @Test
    @Tag("XC-3")
    void aPartnerWritesTheActionsThatOneOfItsPeopleOwns() {
        UUID partner = DATABASE.partner("CUSTOMER_SUCCESS_MANAGER");
        UUID rival = DATABASE.partner("CUSTOMER_SUCCESS_MANAGER");
        UUID its = DATABASE.customer();
        UUID served = DATABASE.subscription(its, "1000", partner, "CUSTOMER_SUCCESS_MANAGER");
        member(its, "pat", "CSM", true, partner);
        signal(TriggerKey.DETRACTOR, TODAY, served, its);
        work();
        CallToAction own = one(served);
        assertThat(own.ownerPartnerId()).isEqualTo(partner);

        DATABASE.changeBy(partner, change -> {
            CallsToAction.requireOwner(change.db(), partner, own.id());
            return CallsToAction.completeTask(change, own.id(), IfMatch.any(), 1, "Called");
        });
        assertThat(one(served).tasks().getFirst().doneAt()).isNotNull();
        assertThatThrownBy(() -> DATABASE.changeBy(rival, change -> {
                    CallsToAction.requireOwner(change.db(), rival, own.id());
                    return 1;
                }))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(404));
        assertThat(changedBy(rival)).isZero();

        DATABASE.execute(
                "update call_to_action set owner = 'ann', owner_partner_id = null where id = '" + own.id() + "'");
        assertThatThrownBy(() -> DATABASE.changeBy(partner, change -> {
                    CallsToAction.requireOwner(change.db(), partner, own.id());
                    return 1;
                }))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo("owner_only"));
        assertThat(changedBy(partner)).isZero();
        DATABASE.execute("update call_to_action set owner = 'pat', owner_partner_id = '" + partner + "' where id = '"
                + own.id() + "'");
        DATABASE.execute("update subscription set engagement_model = 'SALES_AGENT' where id = '" + served + "'");
        assertThat(changedBy(partner)).isZero();
    }

    @Test
    void aContractWithoutUseOrPlanIsSignalledOnItsDays() {
        UUID fresh = DATABASE.subscription(customer, "1000", DATABASE.partner("SALES_AGENT"), "SALES_AGENT");
        DATABASE.execute("update subscription set contract_start = '2026-12-10' where id = '" + fresh + "'");
        DATABASE.execute("delete from trigger_watch where subscription_id = '" + fresh + "'");
        DATABASE.execute("""
                insert into trigger_watch select gen_random_uuid(), r.trigger, '%1$s', '%2$s', '', '2026-12-10',
                    date '2026-12-10' + (r.parameters ->> 'days')::integer
                from trigger_rule r where r.trigger in ('ONBOARDING_LATE', 'PLAN_MISSING')
                """.formatted(fresh, customer));
        DATABASE.setDay("2027-06-01");
        work(new WatchQueue());

        List<String> signals = DATABASE.read(
                db -> db.createQuery("""
                        select trigger || ' ' || occurred_on from trigger_signal where subscription_id = :id order by 1
                        """).bind("id", fresh).mapTo(String.class).list());
        assertThat(signals).containsExactly("ONBOARDING_LATE 2027-01-09", "PLAN_MISSING 2027-02-08");
    }

    /** How many actions a partner's statement changes. */
    private static int changedBy(UUID partner) {
        return DATABASE.changeBy(partner, change -> change.db().execute("update call_to_action set title = 'mine'"));
    }

    private void signal(TriggerKey trigger, LocalDate on) {
        signal(trigger, on, subscription);
    }

    private void signal(TriggerKey trigger, LocalDate on, UUID subject) {
        signal(trigger, on, subject, customer);
    }

    private static void signal(TriggerKey trigger, LocalDate on, UUID subject, UUID customer) {
        DATABASE.change(change -> {
            Signals.put(change.db(), new Signal(trigger, customer, subject, subject, on, false, "It happened."));
            return 1;
        });
    }

    private void work() {
        work(queue);
    }

    private static void work(WorkQueue queue) {
        Set<UUID> due = DATABASE.read(db -> queue.due(db, DATABASE.now(), 1000));
        while (!due.isEmpty()) {
            Set<UUID> batch = due;
            DATABASE.change(change -> queue.work(change, batch));
            due = DATABASE.read(db -> queue.due(db, DATABASE.now(), 1000));
        }
    }

    private static void close(CallToAction action) {
        DATABASE.change(
                change -> CallsToAction.close(change, action.id(), IfMatch.any(), Closure.Outcome.RESOLVED, "Done"));
    }

    private List<CallToAction> actions() {
        return DATABASE.read(
                db -> db.createQuery("select * from call_to_action where customer_id = :id order by created_at, id")
                        .bind("id", customer)
                        .mapTo(CallToAction.class)
                        .list());
    }

    private CallToAction only() {
        assertThat(actions()).hasSize(1);
        return actions().getFirst();
    }

    private static CallToAction one(UUID subject) {
        return DATABASE.read(db -> db.createQuery("select * from call_to_action where subject_id = :id")
                .bind("id", subject)
                .mapTo(CallToAction.class)
                .one());
    }

    private List<String> reasons() {
        return DATABASE.read(db -> db.createQuery(
                        "select coalesce(reason, 'null') from trigger_signal where customer_id = :id order by id")
                .bind("id", customer)
                .mapTo(String.class)
                .list());
    }

    private static void member(UUID customer, String person, String role, boolean lead, @Nullable UUID partner) {
        DATABASE.read(db -> db.createUpdate("""
                        insert into team_member (id, version, customer_id, person, partner_id, role, lead, from_day, created_at,
                            updated_at)
                        values (gen_random_uuid(), 1, :customer, :person, cast(:partner as uuid), :role, :lead, date '2026-01-01', now(), now())
                        """)
                .bind("customer", customer)
                .bind("person", person)
                .bind("partner", partner)
                .bind("role", role)
                .bind("lead", lead)
                .execute());
    }

    private static void segment(UUID customer, String touch) {
        DATABASE.execute("""
                insert into customer_segment select (jsonb_populate_record(null::customer_segment, jsonb_build_object(
                    'customer_id', '%s', 'version', 1, 'segment', 'LONG_TAIL', 'touch_model', '%s', 'coverage', 'VENDOR_LED',
                    'renewal_owner', 'RM', 'arr_usd', 0, 'without_rate', '[]'::jsonb, 'since', current_date, 'created_at', now(), 'updated_at', now()))).*
                """.formatted(customer, touch));
    }
}
