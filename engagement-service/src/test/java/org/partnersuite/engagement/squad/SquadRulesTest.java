package org.partnersuite.engagement.squad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.engagement.squad.SquadUtilisation.OfSquad;
import org.partnersuite.platform.unitofwork.Stamp;

/** Who a squad is, how much it can do, and over which weeks that is asked. */
@Tag("EN-9")
class SquadRulesTest {
    private static final TeamMember MIA = new TeamMember("mia", TeamMember.Role.CE);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void itsSkillsAreCodesOfTheReferenceData() {
        assertThat(faults(List.of("tea", "watsonx.ai"), List.of("NAP"), List.of()))
                .containsExactly("/offerings/0 unknown_code", "/engagementTypes/0 unknown_code");
        assertThat(faults(List.of("watsonx.ai"), List.of("MVP"), List.of(MIA))).isEmpty();
    }

    @Test
    void nothingAndNobodyIsNamedTwice() {
        assertThat(faults(
                        List.of("watsonx.ai", "watsonx.ai"),
                        List.of("MVP", "MVP"),
                        List.of(MIA, new TeamMember("mia", TeamMember.Role.BTS))))
                .containsExactly("/offerings/1 repeated", "/engagementTypes/1 repeated", "/people/1 repeated");
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        assertThat(faults(
                        List.of("tea", "watsonx.ai", "watsonx.ai"),
                        List.of("NAP"),
                        List.of(MIA, new TeamMember("mia", TeamMember.Role.BTS))))
                .extracting(fault -> fault.substring(0, fault.indexOf(' ')))
                .containsExactlyInAnyOrder("/offerings/0", "/offerings/2", "/engagementTypes/0", "/people/1");
    }

    @Test
    void itsPeopleStayInTheirOrderWithTheirRoles() {
        List<TeamMember> people = List.of(new TeamMember("zoe", TeamMember.Role.ATL), MIA);
        assertThat(SquadPeople.of(people).members()).isEqualTo(people);
        assertThat(squad(List.of(), List.of(), people, 1, SquadStatus.ACTIVE).people())
                .isEqualTo(people);
    }

    @ParameterizedTest
    @CsvSource({"3, 0, 3, false", "3, 2, 1, false", "3, 3, 0, true", "3, 5, 0, true"})
    void anOverFullSquadHasNoPlaceAndNotLessThanNone(int capacity, int held, int free, boolean full) {
        SquadLoad load = new SquadLoad(squad(List.of(), List.of(), List.of(), capacity, SquadStatus.ACTIVE), held);
        assertThat(load.freePlaces()).isEqualTo(free);
        assertThat(load.isFull()).isEqualTo(full);
    }

    @Test
    void aRetiredOneIsNotActive() {
        assertThat(squad(List.of(), List.of(), List.of(), 1, SquadStatus.RETIRED)
                        .isActive())
                .isFalse();
        assertThat(squad(List.of(), List.of(), List.of(), 1, SquadStatus.ACTIVE).isActive())
                .isTrue();
    }

    @Test
    void aRangeEndsOnItsFirstDayOrLater() {
        assertThat(Refused.faults(() -> SquadUtilisation.weeks(MONDAY, MONDAY.minusDays(1))))
                .containsExactly("to before_from");
        assertThat(SquadUtilisation.weeks(MONDAY, MONDAY)).hasSize(1);
    }

    @Test
    void aRangeHasFiftyThreeWeeksAtMost() {
        assertThat(SquadUtilisation.weeks(MONDAY, LocalDate.of(2027, 3, 7))).hasSize(53);
        assertThat(Refused.faults(() -> SquadUtilisation.weeks(MONDAY, LocalDate.of(2027, 3, 8))))
                .containsExactly("to range_too_long");
        assertThat(Refused.faults(() -> SquadUtilisation.weeks(MONDAY, LocalDate.of(2100, 12, 31))))
                .containsExactly("to range_too_long");
    }

    @Test
    void theWeeksOfARangeBeginOnItsMonday() {
        assertThat(SquadUtilisation.weeks(LocalDate.of(2026, 12, 27), LocalDate.of(2027, 1, 4)))
                .extracting(IsoWeek::code, IsoWeek::monday)
                .containsExactly(
                        tuple("2026-W52", LocalDate.of(2026, 12, 21)),
                        tuple("2026-W53", LocalDate.of(2026, 12, 28)),
                        tuple("2027-W01", LocalDate.of(2027, 1, 4)));
    }

    @Test
    void eachWeekHasThePlacesThatWereHeldInIt() {
        Squad squad = squad(List.of(), List.of(), List.of(), 2, SquadStatus.ACTIVE);
        HeldPlace held = new HeldPlace(
                squad.id(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                Instant.parse("2026-03-10T12:00:00Z"),
                Instant.parse("2026-03-17T12:00:00Z"));
        OfSquad told =
                SquadUtilisation.ofSquad(squad, SquadUtilisation.weeks(MONDAY, MONDAY.plusWeeks(3)), List.of(held));
        assertThat(told.weeks()).extracting(WeekOfSquad::placesHeld).containsExactly(0, 1, 1, 0);
        assertThat(told.weeks().get(1).utilisation()).isEqualByComparingTo("50.0");
        assertThat(told.weeks().get(1).held()).containsExactly(held);
    }

    private static List<String> faults(List<String> offerings, List<String> types, List<TeamMember> people) {
        return Refused.named(SquadRules.faultsOf(
                squad(offerings, types, people, 1, SquadStatus.ACTIVE).details(), KnownCodes.known()));
    }

    private static Squad squad(
            List<String> offerings, List<String> types, List<TeamMember> people, int capacity, SquadStatus status) {
        SquadDetails details = new SquadDetails(
                "Austin", "Austin", null, null, offerings, types, SquadPeople.of(people), null, capacity, status);
        return new Squad(new Stamp(UUID.randomUUID(), 1, Instant.EPOCH, Instant.EPOCH), details);
    }
}
