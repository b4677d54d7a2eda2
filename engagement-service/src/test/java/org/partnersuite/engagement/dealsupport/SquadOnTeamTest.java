package org.partnersuite.engagement.dealsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.dealsupport.SquadOnTeam.Placing;
import org.partnersuite.engagement.opportunity.TeamMember;

/** Who is on the team for a request, and who stays when the request lets its people go. */
@Tag("EN-9")
class SquadOnTeamTest {
    private static final TeamMember JOE = new TeamMember("joe", TeamMember.Role.ATL);
    private static final TeamMember MIA = new TeamMember("mia", TeamMember.Role.CE);
    private static final TeamMember ANN = new TeamMember("ann", TeamMember.Role.CE);

    @Test
    void thePeopleOfTheSquadJoinInTheirOrder() {
        assertThat(Placing.of(List.of(JOE), List.of(), Set.of(), List.of(MIA, ANN)))
                .isEqualTo(new Placing(List.of(JOE, MIA, ANN), List.of(MIA, ANN)));
    }

    @Test
    void whoWasOnTheTeamBeforeIsNotTheRequestsAndStays() {
        Placing joined = Placing.of(List.of(JOE), List.of(), Set.of(), List.of(JOE, MIA));
        assertThat(joined).isEqualTo(new Placing(List.of(JOE, MIA), List.of(MIA)));
        assertThat(Placing.of(joined.team(), joined.ofRequest(), Set.of(), List.of()))
                .isEqualTo(new Placing(List.of(JOE), List.of()));
    }

    @Test
    void whoJoinsInAnotherRoleIsNamedInBoth() {
        TeamMember engineer = new TeamMember("joe", TeamMember.Role.CE);
        assertThat(Placing.of(List.of(JOE), List.of(), Set.of(), List.of(engineer))
                        .team())
                .containsExactly(JOE, engineer);
    }

    @Test
    void aPersonOfTwoRequestsStaysWhileOneHoldsIt() {
        Placing second = Placing.of(List.of(JOE, MIA), List.of(), Set.of(MIA), List.of(MIA));
        assertThat(second).isEqualTo(new Placing(List.of(JOE, MIA), List.of(MIA)));
        assertThat(Placing.of(second.team(), List.of(MIA), Set.of(MIA), List.of()))
                .isEqualTo(new Placing(List.of(JOE, MIA), List.of()));
        assertThat(Placing.of(second.team(), List.of(MIA), Set.of(), List.of()))
                .isEqualTo(new Placing(List.of(JOE), List.of()));
    }

    @Test
    void anotherSquadTakesThePlaceOfTheFirst() {
        assertThat(Placing.of(List.of(JOE, MIA), List.of(MIA), Set.of(), List.of(ANN)))
                .isEqualTo(new Placing(List.of(JOE, ANN), List.of(ANN)));
        assertThat(Placing.of(List.of(JOE, MIA), List.of(MIA), Set.of(), List.of(ANN, MIA)))
                .isEqualTo(new Placing(List.of(JOE, MIA, ANN), List.of(ANN, MIA)));
    }

    @Test
    void theAcceptanceOfTheSameSquadChangesNothing() {
        assertThat(Placing.of(List.of(JOE, MIA), List.of(MIA), Set.of(), List.of(JOE, MIA)))
                .isEqualTo(new Placing(List.of(JOE, MIA), List.of(MIA)));
    }
}
