package org.partnersuite.engagement.squad.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnersuite.engagement.Bodies;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.squad.Squad;
import org.partnersuite.engagement.squad.SquadDetails;
import org.partnersuite.engagement.squad.SquadLoad;
import org.partnersuite.engagement.squad.SquadStatus;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.unitofwork.Stamp;

/** A squad as it is written, and as it is patched. */
@Tag("EN-9")
class SquadRequestTest {
    private static final String AUSTIN = "{'name':'Austin','location':'Austin','offerings':['watsonx.ai'],"
            + "'engagementTypes':['MVP'],'people':[{'person':'mia','role':'CE'},{'person':'joe','role':'ATL'}],"
            + "'capacity':3}";

    @Test
    void itIsActiveUnlessItSaysOtherwise() {
        assertThat(read(AUSTIN).status()).isEqualTo(SquadStatus.ACTIVE);
        assertThat(read(AUSTIN.replace("'capacity'", "'status':'RETIRED','capacity'"))
                        .status())
                .isEqualTo(SquadStatus.RETIRED);
    }

    @Test
    void skillsAndPeopleMayBeLeftOut() {
        SquadDetails bare = read("{'name':'Austin','location':'Austin','capacity':1}");
        assertThat(bare.offerings()).isEmpty();
        assertThat(bare.engagementTypes()).isEmpty();
        assertThat(bare.people().members()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1001", "1.5", "'3'", "null"})
    void itWorksOnOneToAThousandProjects(String capacity) {
        assertThat(Refused.by(() -> read(AUSTIN.replace(":3}", ":" + capacity + "}")))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactly("/capacity");
    }

    @Test
    void aRoleIsOneOfTheMethods() {
        assertThat(Refused.by(() -> read(AUSTIN.replace("'ATL'", "'BOSS'"))).faults())
                .extracting(Fault::pointer)
                .containsExactly("/people/1/role");
    }

    @Test
    void aPatchChangesWhatItNames() {
        SquadDetails retired = patched("{'status':'RETIRED','capacity':2}");
        assertThat(retired.status()).isEqualTo(SquadStatus.RETIRED);
        assertThat(retired.capacity()).isEqualTo(2);
        assertThat(retired.people().members())
                .containsExactly(new TeamMember("mia", TeamMember.Role.CE), new TeamMember("joe", TeamMember.Role.ATL));
        assertThat(patched("{}")).isEqualTo(read(AUSTIN));
    }

    @Test
    void aPatchReplacesAListAsAWhole() {
        assertThat(patched("{'offerings':['watsonx.data'],'people':null}"))
                .extracting(SquadDetails::offerings, details -> details.people().members())
                .containsExactly(List.of("watsonx.data"), List.of());
    }

    @Test
    void aPatchIsJudgedAsARequestIs() {
        assertThat(Refused.by(() -> patched("{'capacity':0,'placesHeld':0,'name':null}"))
                        .faults())
                .extracting(Fault::pointer)
                .containsExactlyInAnyOrder("/capacity", "/placesHeld", "/name");
    }

    @Test
    void anAnswerSaysHowManyPlacesAreFree() {
        assertThat(answer(2).freePlaces()).isEqualTo(1);
        assertThat(answer(5).freePlaces()).isZero();
        assertThat(answer(5).placesHeld()).isEqualTo(5);
    }

    private static SquadDetails read(String json) {
        return Bodies.read(SquadRequest.class, json).details();
    }

    private static SquadDetails patched(String patch) {
        return Bodies.patched(SquadRequest.class, answer(0), patch).details();
    }

    private static SquadResponse answer(int held) {
        Stamp stamp = new Stamp(UUID.randomUUID(), 1, Instant.EPOCH, Instant.EPOCH);
        return SquadResponse.of(new SquadLoad(new Squad(stamp, read(AUSTIN)), held));
    }
}
