package org.partnersuite.engagement.identified;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.MigratedDatabase;
import org.partnersuite.engagement.identified.IdentifiedFigures.Figure;
import org.partnersuite.engagement.opportunity.OpportunityKind;
import org.partnersuite.engagement.opportunity.TeamMember.Role;
import org.partnersuite.engagement.period.MonthRange;
import org.partnersuite.engagement.period.Period;
import org.partnersuite.platform.unitofwork.Database;

/** Who identified how many opportunities, and when. */
@Tag("EN-16")
class IdentifiedFiguresTest {
    private static final MonthRange YEAR = new MonthRange(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
    private static final String BY_JOE = "identified_by_person = 'joe', identified_by_role = 'BTS'";

    private static @Nullable Database created;

    @BeforeAll
    static void rows() {
        created = MigratedDatabase.create("identified");
        MigratedDatabase.execute(
                created,
                opportunity(1, "kind = 'TECHNICAL', " + BY_JOE),
                opportunity(2, "kind = 'SALES', " + BY_JOE),
                opportunity(3, "kind = 'TECHNICAL', merged_into = '" + id(1) + "', " + BY_JOE),
                """
                insert into identified_opportunity (opportunity_id, kind, role, person, engaged_on)
                select ('00000000-0000-0000-0000-00000000000' || i)::uuid, kind, role, person, engaged_on::date
                from (values (1, 'TECHNICAL', 'BTS', 'joe', '2026-02-03'), (2, 'DEPLOYMENT', 'BTS', 'joe', '2026-03-31'),
                             (3, 'TECHNICAL', 'CE', 'ann', '2026-04-01')) r (i, kind, role, person, engaged_on)
                """);
    }

    @Test
    void onlyWhatIsOfATechnicalKindAndAliveCounts() {
        Map<UUID, IdentifiedOpportunity> found = database()
                .read(db -> IdentifiedDerivation.identified(
                        db, Set.of(UUID.fromString(id(1)), UUID.fromString(id(2)), UUID.fromString(id(3)))));
        assertThat(found).containsOnlyKeys(UUID.fromString(id(1)));
        assertThat(found.values()).extracting(IdentifiedOpportunity::kind).containsExactly(OpportunityKind.TECHNICAL);
        assertThat(found.values()).extracting(IdentifiedOpportunity::role).containsExactly(Role.BTS);
    }

    @Test
    void theyAreCountedPerRoleAndPersonAndPeriod() {
        assertThat(figures(Period.QUARTER, null, null))
                .containsExactly(
                        figure("2026-01", "2026-03", Role.BTS, "joe", 1, 1),
                        figure("2026-04", "2026-06", Role.CE, "ann", 1, 0));
        assertThat(figures(Period.MONTH, null, "joe"))
                .containsExactly(
                        figure("2026-02", "2026-02", Role.BTS, "joe", 1, 0),
                        figure("2026-03", "2026-03", Role.BTS, "joe", 0, 1));
        assertThat(figures(null, Role.CE, null)).containsExactly(figure("2026-01", "2026-12", Role.CE, "ann", 1, 0));
    }

    private static List<Figure> figures(@Nullable Period per, @Nullable Role role, @Nullable String person) {
        return database().read(db -> IdentifiedFigures.of(db, YEAR, per, role, person));
    }

    private static Figure figure(String from, String to, Role role, String person, long technical, long deployment) {
        return new Figure(
                new MonthRange(YearMonth.parse(from), YearMonth.parse(to)), role, person, technical, deployment);
    }

    private static String opportunity(int number, String more) {
        return MigratedDatabase.opportunity(id(number), "ENGAGE", more);
    }

    private static String id(int number) {
        return "00000000-0000-0000-0000-00000000000" + number;
    }

    private static Database database() {
        if (created == null) {
            throw new IllegalStateException("rows() creates it");
        }
        return created;
    }
}
