package org.partnersuite.engagement.squad;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.opportunity.TeamMember.Role;
import org.partnersuite.engagement.reference.KnownCodes;
import org.partnersuite.platform.unitofwork.Stamp;

/** The leader of a squad joins first. */
@Tag("EN-9")
class SquadLeaderTest {
    @ParameterizedTest(name = "led by {0}: {1}")
    @CsvSource({"mia, mia noah eve", "eve, eve mia noah", ", mia noah eve"})
    void theLeaderComesFirstAndTheOthersInTheirOrder(@Nullable String leader, String order) {
        Squad squad = new Squad(new Stamp(UUID.randomUUID(), 1, Instant.EPOCH, Instant.EPOCH), details(leader));
        assertThat(squad.people()).extracting(TeamMember::person).containsExactly(order.split(" "));
    }

    @ParameterizedTest(name = "led by {0}: {1}")
    @CsvSource({"mia, ''", ", ''", "joe, /leader not_of_squad"})
    void theLeaderIsOneOfItsPeople(@Nullable String leader, String fault) {
        assertThat(Refused.named(SquadRules.faultsOf(details(leader), KnownCodes.known())))
                .isEqualTo(fault.isEmpty() ? List.of() : List.of(fault));
    }

    private static SquadDetails details(@Nullable String leader) {
        return new SquadDetails(
                "Austin",
                "Austin",
                null,
                null,
                List.of(),
                List.of(),
                SquadPeople.of(List.of(
                        new TeamMember("mia", Role.CE),
                        new TeamMember("noah", Role.CE),
                        new TeamMember("eve", Role.CE))),
                leader,
                3,
                SquadStatus.ACTIVE);
    }
}
