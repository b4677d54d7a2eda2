package org.partnersuite.engagement.decisionpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.MigratedDatabase;
import org.partnersuite.engagement.decisionpoint.DecisionPointFigures.Figure;
import org.partnersuite.engagement.period.MonthRange;
import org.partnersuite.engagement.period.Period;
import org.partnersuite.platform.unitofwork.Database;

/** Decision points landed and expanded by owner and period, and how they stand for a publication. */
@Tag("EN-16")
class DecisionPointFiguresTest {
    private static final UUID POINT = UUID.fromString("00000000-0000-0000-0000-000000000001");

    /** Joe lands and expands it, Amy expands it on the last instant of the quarter, and on the first of the next. */
    private final Database database = created();

    @Test
    void movesCountForWhoOwnedItThen() {
        assertThat(figures(Period.QUARTER, null))
                .containsExactly(
                        new Figure(months("2026-01", "2026-03"), "joe", 1, 0),
                        new Figure(months("2026-04", "2026-06"), "amy", 0, 1),
                        new Figure(months("2026-04", "2026-06"), "joe", 0, 1));
        assertThat(figures(null, "joe")).containsExactly(new Figure(months("2026-01", "2026-06"), "joe", 1, 1));
    }

    @Test
    @Tag("EN-3")
    void aPublicationReadsHowItsDecisionPointsStand() {
        UUID account = UUID.fromString(MigratedDatabase.ACCOUNT);
        List<DecisionPointState> states =
                database.read(db -> DecisionPointRepository.states(db, account, List.of(POINT, UUID.randomUUID())));
        assertThat(states).extracting(DecisionPointState::tdpId).containsExactly(POINT);
        assertThat(states).extracting(DecisionPointState::status).containsExactly(DecisionPointStatus.EXPANDED);
        assertThat(database.<List<DecisionPointState>>read(
                        db -> DecisionPointRepository.states(db, UUID.randomUUID(), List.of(POINT))))
                .isEmpty();
    }

    private List<Figure> figures(@Nullable Period per, @Nullable String owner) {
        return database.read(db -> DecisionPointFigures.of(db, months("2026-01", "2026-06"), per, owner));
    }

    private static MonthRange months(String from, String to) {
        return new MonthRange(YearMonth.parse(from), YearMonth.parse(to));
    }

    private static Database created() {
        Database database = MigratedDatabase.create("points");
        MigratedDatabase.execute(database, """
                insert into decision_point (id, version, account_id, name, owner, use_cases, status, status_since, expansions,
                    moves, created_at, updated_at)
                values ('%s', 1, '%s', 'Model platform', 'amy', '{}', 'EXPANDED', now(), 2, 4, now(), now())
                """.formatted(POINT, MigratedDatabase.ACCOUNT), """
                insert into decision_point_move (decision_point_id, number, to_status, at, by, owner, proof_kind)
                select '%s', number, status, at::timestamptz, 'joe', owner, proof
                from (values (1, 'IDENTIFIED', '2026-01-01T00:00:00Z', 'joe', null),
                             (2, 'LANDED', '2026-03-31T23:59:59Z', 'joe', 'CLIENT_DECISION'),
                             (3, 'EXPANDED', '2026-04-01T00:00:00Z', 'joe', 'CLIENT_DECISION'),
                             (4, 'EXPANDED', '2026-06-30T23:59:59.999999Z', 'amy', 'CLIENT_DECISION'),
                             (5, 'EXPANDED', '2026-07-01T00:00:00Z', 'amy', 'CLIENT_DECISION'))
                    as r (number, status, at, owner, proof)
                """.formatted(POINT));
        return database;
    }
}
