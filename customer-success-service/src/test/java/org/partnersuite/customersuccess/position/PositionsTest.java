package org.partnersuite.customersuccess.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.platform.dailywork.DueWork;
import org.partnersuite.platform.rest.IfMatch;
import org.partnersuite.platform.rest.Problem;

/** Positions on a real database: they open by themselves, move by criteria, and stall once. */
@Tag("CS-16")
class PositionsTest {
    @SuppressWarnings("NullAway.Init") // made before all tests
    private static ServiceDatabase database;

    private final UUID customer = database.customer();
    private final Set<String> met = new HashSet<>();
    private final Positions positions = new Positions(new ExitCriteria(List.of(new CriterionSource() {
        @Override
        public Set<String> keys() {
            return Set.of("HANDOFF_ACCEPTED", "FIRST_USE", "PLAN_SUBMITTED");
        }

        @Override
        public Optional<String> unmet(Handle db, String key, PositionFacts position, LocalDate day) {
            return met.contains(key) ? Optional.empty() : Optional.of("Not yet.");
        }
    })));

    @BeforeAll
    static void migrate() {
        database = new ServiceDatabase();
    }

    @Test
    void aPositionOpensWhenItsSubscriptionStartsHoweverLateThatIsFound() {
        database.setDay("2026-12-01");
        UUID subscription = database.subscription(customer, "1200", null, null);
        database.execute("update subscription set contract_start = '2027-01-10' where id = '" + subscription + "'");
        run(new PositionOpenings());
        assertThat(of(subscription)).isNull();

        database.setDay("2027-03-01");
        run(new PositionOpenings());
        Position opened = of(subscription);
        assertThat(opened).isNotNull();
        assertThat(opened.stage()).isEqualTo(Stage.IMPLEMENT);
        assertThat(opened.useCase()).isEqualTo("watsonx.ai");
        assertThat(opened.enteredOn()).isEqualTo(LocalDate.parse("2027-01-10"));
        database.setDay("2026-12-01");
    }

    @Test
    void aMoveNeedsItsCriteriaAndARefusalNamesEach() {
        Position position = open("Assistant");
        assertThat(faults(position, Stage.ONBOARD, null)).containsExactly("null handoff_accepted", "null implemented");
        met.add("HANDOFF_ACCEPTED");
        assertThat(faults(position, Stage.ONBOARD, null)).containsExactly("null implemented");

        Position onboard = database.changeBy(
                "ann",
                change -> positions.move(
                        change,
                        position.id(),
                        IfMatch.any(),
                        new Positions.Step(
                                Stage.ONBOARD,
                                null,
                                List.of(new Evidence("IMPLEMENTED", null, "https://files.example/a.pdf")))));
        assertThat(onboard.stage()).isEqualTo(Stage.ONBOARD);
        assertThat(faults(onboard, Stage.USE, null)).containsExactly("null first_use", "null plan_submitted");
        assertThat(faults(onboard, Stage.ADOPT, null)).containsExactly("/to stages_between");
        assertThat(database.count("select count(*) from lifecycle_move where position_id = '" + position.id() + "'"))
                .isEqualTo(2);
        assertThatThrownBy(() -> database.execute("update lifecycle_move set reason = 'x'"))
                .hasMessageContaining("lifecycle_move");
    }

    @Test
    void whatAFileSaysAgainIsThePositionThatIsThere() {
        UUID subscription = database.subscription(customer, "1200", null, null);
        Positions.Opening opening = new Positions.Opening(subscription, "Filed", Stage.USE, "in use");
        Position opened = database.changeBy("ann", change -> positions.put(change, opening));
        move(opened, Stage.ONBOARD, "again");

        Position again = database.changeBy("ann", change -> positions.put(change, opening));

        assertThat(again.id()).isEqualTo(opened.id());
        assertThat(again.stage()).isEqualTo(Stage.ONBOARD);
        assertThatThrownBy(() -> database.changeBy(
                        "ann",
                        change -> positions.put(
                                change, new Positions.Opening(subscription, "Filed", Stage.ADOPT, "further"))))
                .hasMessageContaining("stands at ONBOARD");
    }

    @Test
    void aFurtherRoundIsCountedAndWhatIsLeftUndoneIsKept() {
        Position expand = open("Rounds", Stage.EXPAND);

        Position next = move(expand, Stage.USE, "no candidate won");

        assertThat(next.round()).isEqualTo(2);
        assertThat(next.stage()).isEqualTo(Stage.USE);
        assertThat(database.<String>read(db -> db.createQuery(
                                "select undone[1] from lifecycle_move where position_id = :id and number = 2")
                        .bind("id", expand.id())
                        .mapTo(String.class)
                        .one()))
                .isEqualTo("GROWTH_WON");
    }

    @Test
    void twoUseCasesOfASubscriptionAreTwoPositions() {
        UUID subscription = database.subscription(customer, "1200", null, null);
        Position one = open(subscription, "One", Stage.IMPLEMENT);
        Position two = open(subscription, "Two", Stage.IMPLEMENT);

        move(open(subscription, "Three", Stage.USE), Stage.IMPLEMENT, "again");
        assertThat(one.id()).isNotEqualTo(two.id());
        Problem refused = catchThrowableOfType(Problem.class, () -> open(subscription, "One", Stage.IMPLEMENT));
        assertThat(refused.code()).isEqualTo("position_exists");
    }

    @Test
    void aStallIsFoundOnceAndDatedByItsDayAndAMoveEndsIt() {
        database.setDay("2026-12-01");
        Position position = open("Stalls", Stage.USE);
        database.setDay("2027-01-30");
        run(new PositionChecks());
        assertThat(get(position).isStalled()).isFalse();

        database.setDay("2027-04-30");
        run(new PositionChecks());
        run(new PositionChecks());
        assertThat(get(position).stalledOn()).isEqualTo(LocalDate.parse("2027-01-31"));
        assertThat(database.count("select count(*) from outbox where topic = 'customer-success.position-stall.v1'"
                        + " and key = '" + position.id() + "'"))
                .isEqualTo(1);
        move(get(position), Stage.ONBOARD, "again");
        assertThat(get(position).isStalled()).isFalse();
        assertThat(get(position).checkOn()).isEqualTo(LocalDate.parse("2027-05-31"));
        database.setDay("2026-12-01");
    }

    @Test
    @Tag("XC-3")
    void aPartnerMovesThePositionsOfWhatItManages() {
        UUID manager = database.partner("CUSTOMER_SUCCESS_MANAGER");
        UUID agent = database.partner("SALES_AGENT");
        UUID managed = database.subscription(customer, "1200", manager, "CUSTOMER_SUCCESS_MANAGER");
        UUID sold = database.subscription(customer, "1200", agent, "SALES_AGENT");
        Position own = database.changeBy(
                manager, change -> positions.open(change, new Positions.Opening(managed, "Own", Stage.USE, "in use")));
        Position moved = database.changeBy(
                manager,
                change -> positions.move(
                        change, own.id(), IfMatch.any(), new Positions.Step(Stage.ONBOARD, "again", List.of())));
        assertThat(moved.stage()).isEqualTo(Stage.ONBOARD);

        Position theirs = open(sold, "Sold", Stage.USE);
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> database.changeBy(
                                        agent,
                                        change -> positions.move(
                                                change,
                                                theirs.id(),
                                                IfMatch.any(),
                                                new Positions.Step(Stage.ONBOARD, "again", List.of()))))
                        .status())
                .isEqualTo(404);
        assertThat(catchThrowableOfType(
                                Problem.class,
                                () -> database.changeBy(
                                        agent,
                                        change -> positions.open(
                                                change, new Positions.Opening(sold, "More", null, null))))
                        .status())
                .isEqualTo(403);
        assertThatThrownBy(() -> database.changeBy(
                        agent, change -> PositionStore.open(change, List.of(another(theirs)), List.of())))
                .hasMessageContaining("row-level security");
    }

    private static Position another(Position position) {
        return new Position(
                UUID.randomUUID(),
                1,
                position.subscriptionId(),
                position.customerId(),
                "More",
                position.stage(),
                1,
                null,
                position.enteredAt(),
                null,
                null,
                1,
                position.createdAt(),
                position.updatedAt());
    }

    private Position open(String useCase) {
        return open(useCase, Stage.IMPLEMENT);
    }

    private Position open(String useCase, Stage stage) {
        return open(database.subscription(customer, "1200", null, null), useCase, stage);
    }

    private Position open(UUID subscription, String useCase, Stage stage) {
        return database.changeBy(
                "ann",
                change -> positions.open(change, new Positions.Opening(subscription, useCase, stage, "as it stands")));
    }

    private Position move(Position position, Stage to, @Nullable String reason) {
        return database.changeBy(
                "ann",
                change -> positions.move(
                        change, position.id(), IfMatch.any(), new Positions.Step(to, reason, List.of())));
    }

    private List<String> faults(Position position, Stage to, @Nullable String reason) {
        return Faults.of(catchThrowableOfType(Problem.class, () -> move(position, to, reason)));
    }

    private static Position get(Position position) {
        return database.read(db -> PositionStore.get(db, position.id()));
    }

    private static @Nullable Position of(UUID subscription) {
        return database.read(db -> db.createQuery("select * from lifecycle_position where subscription_id = :id")
                .bind("id", subscription)
                .mapTo(Position.class)
                .findOne()
                .orElse(null));
    }

    private static void run(DueWork work) {
        Set<UUID> due = database.read(db -> work.due(db, database.now(), 1000));
        database.change(change -> work.work(change, due));
    }
}
