package org.partnersuite.engagement.dealsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Race;

@QuarkusTest
@Tag("EN-9")
class DealSupportRaceTest {
    @RepeatedTest(5)
    void ofTwoForTheLastPlaceExactlyOneGetsIt() throws Exception {
        String squad = GivenSupport.squad(1);
        String one = GivenSupport.request();
        String other = GivenSupport.request();
        List<Integer> statuses = Race.of(
                () -> GivenSupport.assign(one, 1, squad).statusCode(),
                () -> GivenSupport.assign(other, 1, squad).statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(201, 422);
        Api.as("reader").get("/squads/" + squad).then().body("placesHeld", equalTo(1));
    }

    @RepeatedTest(5)
    void acceptRacedAgainstDeclineIsOneOfThem() throws Exception {
        String id = GivenSupport.scheduled(GivenSupport.request(), GivenSupport.squad(1));
        List<Integer> statuses = Race.of(
                () -> GivenSupport.move("client-engineering", id, 3, "acceptances", "{}")
                        .statusCode(),
                () -> GivenSupport.move("client-engineering", id, 3, "declines", "{\"reason\":\"No data\"}")
                        .statusCode());
        assertThat(statuses).containsExactlyInAnyOrder(201, 412);
        List<String> moves =
                Api.as("reader").get("/deal-support-requests/" + id + "/moves").path("items.move");
        assertThat(moves).hasSize(3);
    }

    @RepeatedTest(5)
    void anAssignmentRacedAgainstAnEditOfTheOpportunityWaitsForIt() throws Exception {
        String opportunity = GivenSupport.qualified(null);
        String id = GivenSupport.request(opportunity);
        String squad = GivenSupport.squad(1);
        List<Integer> statuses = Race.of(() -> GivenSupport.assign(id, 1, squad).statusCode(), () -> Api.as("seller")
                .patch("/opportunities/" + opportunity, "{\"sponsor\":\"CIO\"}", "\"2\"")
                .statusCode());
        assertThat(statuses.get(0)).isEqualTo(201);
        assertThat(statuses.get(1)).isIn(200, 412);
        List<String> team =
                Api.as("reader").get("/opportunities/" + opportunity).path("team.person");
        assertThat(team).containsExactly("joe", "mia");
    }
}
