package org.partnersuite.customersuccess.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.interaction.TouchFigures.TouchScope;
import org.partnersuite.customersuccess.position.PositionFacts;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;

/** Touches on a real database: the table of CS-18, whose touches count where, and who writes them. */
@Tag("CS-18")
class TouchesTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final String MANAGER = "CUSTOMER_SUCCESS_MANAGER";

    private final Interactions interactions = new Interactions();
    private final TouchSchedules schedules = new TouchSchedules();
    private UUID customer = DATABASE.customer();

    @BeforeEach
    void today() {
        DATABASE.setDay("2026-03-01");
        customer = DATABASE.customer();
    }

    @ParameterizedTest(name = "touches on {0}")
    @CsvSource({
        "2026-01-01, 1, ",
        "2026-01-01 2026-01-11 2026-01-31, 3, 15",
        "2026-01-01 2026-01-11 2026-01-11 2026-01-31, 4, 15",
        "2026-01-01 2026-01-11, 2, 10",
        "2026-01-01 2026-01-02 2026-01-04 2026-01-08, 4, 2"
    })
    void gapsAreBetweenDaysOfTouches(String days, long touches, @Nullable BigDecimal median) {
        for (String day : days.split(" ", -1)) {
            touched(customer, day, "mia", null);
        }
        TouchFigures figures = figures(new TouchScope(customer, null, null, day("2026-01-01"), day("2026-01-31")));
        assertThat(figures.touches()).isEqualTo(touches);
        if (median == null) {
            assertThat(figures.medianDaysBetween()).isNull();
        } else {
            assertThat(figures.medianDaysBetween()).isEqualByComparingTo(median);
        }
    }

    @Test
    void gapsAreOfOneCustomerAndSharesOfThoseOfThePersonsTeam() {
        UUID other = DATABASE.customer();
        UUID never = DATABASE.customer();
        String person = "p-" + UUID.randomUUID();
        for (UUID each : List.of(customer, other, never)) {
            DATABASE.execute(
                    "insert into team_member (id, version, customer_id, person, role, lead, from_day, created_at,"
                            + " updated_at) values ('" + UUID.randomUUID() + "', 1, '" + each + "', '" + person
                            + "', 'CSM', false, '2026-01-01', now(), now())");
        }
        touched(customer, "2026-01-10", person, null);
        touched(customer, "2026-02-20", person, null);
        touched(other, "2026-01-12", person, null);
        touched(other, "2026-02-21", "somebody else", null);
        TouchFigures figures = figures(new TouchScope(null, person, null, day("2026-01-01"), day("2026-03-01")));
        assertThat(figures.touches()).isEqualTo(3);
        assertThat(figures.customersTouched()).isEqualTo(2);
        assertThat(figures.medianDaysBetween()).isEqualByComparingTo("41");
        assertThat(figures.customers()).isEqualTo(3);
        assertThat(figures.touchedIn30Days()).isEqualTo(1);
        assertThat(figures.touchedIn90Days()).isEqualTo(2);
        assertThat(figures.share30()).isEqualByComparingTo("33.3");
        assertThat(figures.daysSinceLast()).isEqualTo(9);
    }

    @Test
    void aPartnersFiguresAreOfItsOwnTouchesAndCustomers() {
        UUID partner = DATABASE.partner(MANAGER);
        DATABASE.subscription(customer, "100", partner, MANAGER);
        touched(customer, "2026-02-20", "pat", partner);
        touched(customer, "2026-02-25", "mia", null);
        TouchFigures figures = figures(new TouchScope(null, null, partner, day("2026-01-01"), day("2026-03-01")));
        assertThat(figures.touches()).isEqualTo(1);
        assertThat(figures.customers()).isEqualTo(1);
        assertThat(figures.daysSinceLast()).isEqualTo(9);
        assertThat(DATABASE.readAs(
                                partner,
                                db -> TouchFigures.of(
                                        db,
                                        new TouchScope(null, null, partner, day("2026-01-01"), day("2026-03-01")),
                                        DATABASE.now()))
                        .touches())
                .isEqualTo(1);
    }

    @Test
    void theNewestHeldTouchIsKeptWhateverOrderTheyComeIn() {
        UUID planned =
                touch(customer, "2026-04-01T09:00:00Z", false, "mia", null).id();
        assertThat(lastOn()).isEmpty();
        touched(customer, "2026-02-20", "mia", null);
        Interaction newest = touched(customer, "2026-02-25", "mia", null);
        touched(customer, "2026-02-01", "mia", null);
        assertThat(lastOn()).contains(day("2026-02-25"));
        DATABASE.changeBy(
                "mia",
                change -> interactions.revise(
                        change,
                        newest.id(),
                        IfMatch.any(),
                        known -> draft(customer, "2026-02-10T09:00:00Z", true, "mia", null)));
        assertThat(lastOn()).contains(day("2026-02-20"));
        DATABASE.setDay("2026-04-02");
        DATABASE.changeBy(
                "mia",
                change -> interactions.revise(
                        change,
                        planned,
                        IfMatch.any(),
                        known -> draft(customer, "2026-04-01T09:00:00Z", true, "mia", null)));
        assertThat(lastOn()).contains(day("2026-04-01"));
    }

    @Test
    void cadenceTheWorkListAndTheCriterionGoByTheNewestTouch() {
        String person = "p-" + UUID.randomUUID();
        DATABASE.execute("insert into team_member (id, version, customer_id, person, role, lead, from_day, created_at,"
                + " updated_at) values ('" + UUID.randomUUID() + "', 1, '" + customer + "', '" + person
                + "', 'CSM', true, '2026-01-01', now(), now())");
        touched(customer, "2026-02-14", person, null);
        DATABASE.changeBy("mia", change -> schedules.set(change, customer, IfMatch.any(), 14));
        Cadence cadence = DATABASE.read(db -> TouchSchedules.of(db, customer)).cadence();
        assertThat(cadence.overdueDays(DATABASE.today())).isEqualTo(1);
        List<WorkItem> items = DATABASE.read(db ->
                new TouchesOverdue().items(db, new WorkListQuery(TeamRole.CSM, person, null, DATABASE.today(), 10)));
        assertThat(items).extracting(WorkItem::customerId).containsExactly(customer);
        assertThat(items.get(0).dueOn()).isEqualTo(day("2026-02-28"));
        assertThat(criterion("2026-03-16")).isEmpty();
        assertThat(criterion("2026-03-17")).isPresent();
    }

    @Test
    @Tag("XC-3")
    void aPartnerWritesWhereItManagesOrServesOtherwiseAndNowhereElse() {
        UUID manager = DATABASE.partner(MANAGER);
        UUID agent = DATABASE.partner("SALES_AGENT");
        UUID friend = DATABASE.partner(MANAGER);
        DATABASE.subscription(customer, "100", manager, MANAGER);
        UUID sold = DATABASE.customer();
        DATABASE.subscription(sold, "100", agent, "SALES_AGENT");
        DATABASE.execute("insert into partner_relation (id, version, customer_id, partner_id, association,"
                + " engagement_model, from_day, created_at, updated_at) values ('" + UUID.randomUUID() + "', 1, '"
                + customer + "', '" + friend + "', 'OTHER', 'SALES_AGENT', '2020-01-01', now(), now())");
        Interaction ours = touched(customer, "2026-02-20", "mia", null);

        Interaction theirs = DATABASE.changeBy(
                manager,
                change -> interactions.record(change, draft(customer, "2026-02-21T09:00:00Z", true, "pat", null)));
        assertThat(theirs.details().partnerId()).isEqualTo(manager);
        Interaction friends = DATABASE.changeBy(
                friend,
                change -> interactions.record(change, draft(customer, "2026-02-22T09:00:00Z", true, "fay", null)));
        assertThat(friends.details().partnerId()).isEqualTo(friend);
        assertRefused(agent, sold, 403);
        assertRefused(agent, customer, 404);
        assertThat(seenBy(manager)).containsExactlyInAnyOrder(ours.id(), theirs.id(), friends.id());
        assertThat(seenBy(friend)).as("its own alone").containsExactly(friends.id());
        assertThat(seenBy(agent)).isEmpty();
        assertThatThrownBy(() -> DATABASE.changeBy(
                        manager,
                        change -> interactions.revise(
                                change,
                                ours.id(),
                                IfMatch.any(),
                                known -> draft(customer, "2026-02-20T09:00:00Z", true, "pat", null))))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.status()).isEqualTo(404));
    }

    private void assertRefused(UUID partner, UUID of, int status) {
        assertThatThrownBy(() -> DATABASE.changeBy(
                        partner,
                        change -> interactions.record(change, draft(of, "2026-02-21T09:00:00Z", true, "x", null))))
                .isInstanceOfSatisfying(
                        Problem.class, refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    private List<UUID> seenBy(UUID partner) {
        return DATABASE.readAs(partner, db -> db.createQuery("select id from interaction where customer_id = :customer")
                .bind("customer", customer)
                .mapTo(UUID.class)
                .list());
    }

    private Optional<String> criterion(String day) {
        PositionFacts facts =
                new PositionFacts(UUID.randomUUID(), UUID.randomUUID(), customer, "Answers", "watsonx.ai", null, null);
        return DATABASE.read(db -> new TouchCriterion().unmet(db, "TOUCHED_30", facts, day(day)));
    }

    private Optional<LocalDate> lastOn() {
        return DATABASE.read(db -> db.createQuery("select last_on from last_touch where customer_id = :customer")
                .bind("customer", customer)
                .mapTo(LocalDate.class)
                .findOne());
    }

    private static TouchFigures figures(TouchScope scope) {
        return DATABASE.read(db -> TouchFigures.of(db, scope, DATABASE.now()));
    }

    private Interaction touched(UUID of, String day, String person, @Nullable UUID partner) {
        return touch(of, day + "T09:00:00Z", true, person, partner);
    }

    private Interaction touch(UUID of, String at, boolean held, String person, @Nullable UUID partner) {
        return DATABASE.changeBy("mia", change -> interactions.record(change, draft(of, at, held, person, partner)));
    }

    private static Interactions.Draft draft(UUID of, String at, boolean held, String person, @Nullable UUID partner) {
        return new Interactions.Draft(
                of,
                null,
                new InteractionDetails(
                        InteractionType.CALL,
                        Instant.parse(at),
                        held,
                        false,
                        person,
                        partner,
                        "Call",
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
