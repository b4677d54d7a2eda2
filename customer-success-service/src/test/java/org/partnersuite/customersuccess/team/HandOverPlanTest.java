package org.partnersuite.customersuccess.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.team.HandOverPlan.Receiver;

@Tag("CS-17")
class HandOverPlanTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();
    private static final Owner JOE = new Owner("joe", null);
    private static final Owner MIA = new Owner("mia", null);

    @Test
    void partOfABookGoesToOneAndTheRestToAnother() {
        TeamMember first = member(FIRST, "ann", true, "2026-01-01");
        TeamMember second = member(SECOND, "ann", false, "2026-01-01");

        HandOverPlan plan =
                plan(List.of(first, second), List.of(), new Receiver(JOE, List.of(FIRST)), new Receiver(MIA, null));

        assertThat(plan.faults()).isEmpty();
        assertThat(plan.changed().get(first)).extracting(TeamMember::to).isEqualTo(DAY.minusDays(1));
        assertThat(plan.changed().get(second)).extracting(TeamMember::to).isEqualTo(DAY.minusDays(1));
        assertThat(plan.created())
                .extracting(TeamMember::customerId, TeamMember::person, TeamMember::lead, TeamMember::from)
                .containsExactly(tuple(FIRST, "joe", true, DAY), tuple(SECOND, "mia", false, DAY));
        assertThat(plan.moves()).extracting(BookHandOver.Move::to).containsExactly("joe", "mia");
    }

    @Test
    void aTermThatBeginsLaterGoesAsItIs() {
        TeamMember later = member(FIRST, "ann", true, "2027-02-01");

        HandOverPlan plan = plan(List.of(later), List.of(), new Receiver(JOE, null));

        assertThat(plan.removed()).containsExactly(later);
        assertThat(plan.created()).singleElement().extracting(TeamMember::from).isEqualTo(LocalDate.of(2027, 2, 1));
    }

    @Test
    void aReceiverOfTheSameTeamKeepsOnePlaceAndLeadsIfEitherDid() {
        TeamMember lead = member(FIRST, "ann", true, "2026-01-01");
        TeamMember already = member(FIRST, "joe", false, "2026-01-01");

        HandOverPlan plan = plan(List.of(lead), List.of(already), new Receiver(JOE, null));

        assertThat(plan.changed()).containsOnlyKeys(lead, already);
        assertThat(plan.created()).singleElement().extracting(TeamMember::lead).isEqualTo(true);
    }

    @Test
    void everyFaultIsNamed() {
        TeamMember first = member(FIRST, "ann", true, "2026-01-01");

        assertThat(Faults.of(plan(
                                List.of(first),
                                List.of(),
                                new Receiver(JOE, List.of(FIRST, SECOND)),
                                new Receiver(MIA, List.of(FIRST)),
                                new Receiver(JOE, null),
                                new Receiver(MIA, null))
                        .faults()))
                .containsExactly(
                        "/to/0/customerIds/1 not_of_book",
                        "/to/1/customerIds/0 repeated",
                        "/to/3/customerIds required");
        assertThat(Faults.of(plan(List.of(), List.of(), new Receiver(JOE, null)).faults()))
                .containsExactly("/from empty_book");
    }

    private static HandOverPlan plan(List<TeamMember> book, List<TeamMember> others, Receiver... receivers) {
        return HandOverPlan.of(book, others, List.of(receivers), DAY, NOW);
    }

    private static TeamMember member(UUID customer, String person, boolean lead, String from) {
        return member(customer, person, lead, from, null);
    }

    private static TeamMember member(UUID customer, String person, boolean lead, String from, @Nullable LocalDate to) {
        return new TeamMember(
                UUID.randomUUID(),
                1,
                customer,
                null,
                person,
                null,
                TeamRole.CSM,
                lead,
                LocalDate.parse(from),
                to,
                NOW,
                NOW);
    }
}
