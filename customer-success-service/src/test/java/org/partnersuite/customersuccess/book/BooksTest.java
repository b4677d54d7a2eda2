package org.partnersuite.customersuccess.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.lifecycle.LifecycleStage;
import org.partnersuite.customersuccess.lifecycle.Stage;
import org.partnersuite.customersuccess.lifecycle.StageStore;
import org.partnersuite.customersuccess.team.TeamMember;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.team.Teams;

/** A book of business on a real database. */
@Tag("CS-17")
class BooksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    @SuppressWarnings("NullAway.Init") // made before all tests
    private static ServiceDatabase database;

    @BeforeAll
    static void migrate() {
        database = new ServiceDatabase();
    }

    @Test
    void itHoldsWhatThePersonOwns() {
        String ann = "ann" + UUID.randomUUID();
        UUID first = customerOf(ann);
        UUID second = customerOf(ann);
        UUID foreign = customerOf("joe" + UUID.randomUUID());
        database.subscription(first, "1000000", null, null);
        database.subscription(second, "2000000", null, null);
        database.subscription(foreign, "7", null, null);
        UUID trial = database.subscription(second, "500", null, null);
        database.execute("update subscription set trial = true where id = '" + trial + "'");

        Book book = database.read(db -> Books.of(db, ann, TeamRole.CSM, DAY));

        assertThat(book.customers()).isEqualTo(2);
        assertThat(book.subscriptions()).isEqualTo(3);
        assertThat(book.arrUsd()).isEqualTo(new BigDecimal("3000000.00"));
        assertThat(book.benchmark()).isEqualTo(new Ratio(new BigDecimal("1.50"), new BigDecimal("3.00"), Load.OVER));
        assertThat(database.<Book>read(db -> Books.of(db, ann, TeamRole.RM, DAY))
                        .customers())
                .isZero();
    }

    @Test
    void aRoleThatARaciNeedsAndNobodyFillsIsReported() {
        Map<Stage, LifecycleStage> stages = new EnumMap<>(database.read(StageStore::all));
        TeamMember am = member(TeamRole.AM);
        TeamMember csm = member(TeamRole.CSM);

        assertThat(TeamGaps.of(stages, Set.of(Stage.USE), List.of(am, csm)))
                .containsExactly(new TeamGaps.Gap(TeamRole.CSS, List.of(Stage.USE)));
        assertThat(TeamGaps.of(stages, Set.of(Stage.IMPLEMENT), List.of(am)))
                .extracting(TeamGaps.Gap::role)
                .containsExactly(TeamRole.ENGINEER, TeamRole.DELIVERY);
        assertThat(TeamGaps.of(stages, Set.of(), List.of())).isEmpty();
    }

    private static TeamMember member(TeamRole role) {
        return new TeamMember(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                null,
                "ann",
                null,
                role,
                false,
                DAY,
                null,
                database.now(),
                database.now());
    }

    private static UUID customerOf(String person) {
        UUID customer = database.customer();
        database.change(change ->
                Teams.join(change, new Teams.Draft(customer, null, person, null, TeamRole.CSM, true, DAY, null)));
        return customer;
    }
}
