package org.partnersuite.engagement.dealsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.squad.Squad;
import org.partnersuite.engagement.squad.SquadDetails;
import org.partnersuite.engagement.squad.SquadLoad;
import org.partnersuite.engagement.squad.SquadPeople;
import org.partnersuite.engagement.squad.SquadStatus;
import org.partnersuite.platform.unitofwork.Stamp;

@Tag("EN-9")
class SquadProposalTest {
    private static final SupportNeeds PILOT_IN_EAST =
            new SupportNeeds("watsonx.ai", List.of("PROOF_OF_VALUE", "MVP"), new ClientPlace("East", "Americas"));

    @Test
    void theLocalTeamComesFirstThenSkillThenTheMarketThenFreePlaces() {
        assertThat(Stream.of(
                                squad("far and free", List.of("MVP"), null, "EMEA", 9, 0),
                                squad("no kind", List.of(), "East", "Americas", 9, 0),
                                squad("both kinds", List.of("MVP", "PROOF_OF_VALUE"), null, "EMEA", 2, 1),
                                squad("near, one free", List.of("MVP"), "East", "Americas", 2, 1),
                                squad("b near, two free", List.of("MVP"), "East", "Americas", 3, 1),
                                squad("a near, two free", List.of("MVP"), "East", "Americas", 3, 1),
                                squad("same geography", List.of("MVP"), "West", "Americas", 9, 0))
                        .map(load -> SquadProposal.of(load, PILOT_IN_EAST))
                        .sorted(SquadProposal.BEST_FIRST))
                .extracting(proposal -> proposal.details().name())
                .containsExactly(
                        "a near, two free",
                        "b near, two free",
                        "near, one free",
                        "same geography",
                        "no kind",
                        "both kinds",
                        "far and free");
    }

    @Test
    void eachSaysWhy() {
        assertThat(SquadProposal.of(squad("Austin", List.of("MVP"), "East", null, 3, 1), PILOT_IN_EAST)
                        .reasons())
                .containsExactly(
                        "Knows watsonx.ai.", "Does MVP.", "2 of 3 places free.", "In the client's market, East.");
        assertThat(SquadProposal.of(squad("Lisbon", List.of(), null, null, 1, 0), PILOT_IN_EAST)
                        .reasons())
                .containsExactly("Knows watsonx.ai.", "1 of 1 places free.");
    }

    @Test
    void nobodyIsNearAClientWhosePlaceIsUnknown() {
        SupportNeeds unknown = new SupportNeeds("watsonx.ai", List.of(), new ClientPlace(null, null));
        assertThat(SquadProposal.of(squad("Lisbon", List.of(), null, null, 1, 0), unknown)
                        .nearness())
                .isEqualTo(ClientPlace.Nearness.ELSEWHERE);
    }

    private static SquadLoad squad(
            String name,
            List<String> types,
            @Nullable String market,
            @Nullable String geography,
            int capacity,
            int held) {
        SquadDetails details = new SquadDetails(
                name,
                name,
                geography,
                market,
                List.of("watsonx.ai"),
                types,
                SquadPeople.of(List.of()),
                null,
                capacity,
                SquadStatus.ACTIVE);
        Stamp stamp = new Stamp(UUID.randomUUID(), 1, Instant.EPOCH, Instant.EPOCH);
        return new SquadLoad(new Squad(stamp, details), held);
    }
}
