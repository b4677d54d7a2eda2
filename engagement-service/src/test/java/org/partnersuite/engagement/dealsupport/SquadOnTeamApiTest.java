package org.partnersuite.engagement.dealsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** The squad's people on the team of the opportunity, from the assignment to a decline. */
@QuarkusTest
@Tag("EN-9")
class SquadOnTeamApiTest {
    private static final String CE = "client-engineering";

    private final Api seller = Api.as("seller");
    private String opportunity = "";

    @Inject
    Database database;

    @BeforeEach
    void anOpportunity() {
        opportunity = GivenSupport.qualified(null);
    }

    @Test
    void onAssignmentTheSquadsPeopleJoinTheTeamTheLeaderFirst() {
        assign(squad("mia", "ann"), GivenSupport.request(opportunity));
        seller.get("/opportunities/" + opportunity)
                .then()
                .body("version", equalTo(3))
                .body("team.person", contains("joe", "ann", "mia"))
                .body("team.role", contains("ATL", "CE", "CE"));
        List<String> emitted = database.readAs(Caller.service("test"), db -> db.createQuery(
                        "select event_id from outbox where topic = 'engagement.opportunity.v1' and key = ?")
                .bind(0, opportunity)
                .mapTo(String.class)
                .list());
        assertThat(emitted).contains(opportunity + ":3");
    }

    @Test
    void theyLeaveWhenTheRequestIsDeclinedAndWhoWasThereStays() {
        String request = GivenSupport.scheduled(GivenSupport.request(opportunity), GivenSupport.squad(1));
        assertThat(team()).containsExactly("joe", "mia");
        GivenSupport.move(CE, request, 3, "declines", "{\"reason\":\"No data\"}")
                .then()
                .statusCode(201);
        assertThat(team()).containsExactly("joe");
    }

    @Test
    void theyLeaveWhenTheRequestIsWithdrawn() {
        String request = GivenSupport.request(opportunity);
        assign(GivenSupport.squad(1), request);
        GivenSupport.move("seller", request, 2, "withdrawals", "{\"reason\":\"Not now\"}")
                .then()
                .statusCode(201);
        assertThat(team()).containsExactly("joe");
    }

    @Test
    void theyStayWhenTheWorkIsDone() {
        String request = GivenSupport.scheduled(GivenSupport.request(opportunity), GivenSupport.squad(1));
        GivenSupport.move(CE, request, 3, "acceptances", "{}").then().statusCode(201);
        GivenSupport.move(CE, request, 4, "deliveries", "{}").then().statusCode(201);
        GivenSupport.move(CE, request, 5, "closures", "{\"outcome\":\"It works\"}")
                .then()
                .statusCode(201);
        assertThat(team()).containsExactly("joe", "mia");
    }

    @Test
    void aPersonOfTwoRequestsStaysWhileOneHoldsIt() {
        String one = GivenSupport.scheduled(GivenSupport.request(opportunity), GivenSupport.squad(1));
        String other = GivenSupport.scheduled(GivenSupport.request(opportunity), GivenSupport.squad(1));
        GivenSupport.move(CE, one, 3, "declines", "{\"reason\":\"No data\"}")
                .then()
                .statusCode(201);
        assertThat(team()).containsExactly("joe", "mia");
        GivenSupport.move(CE, other, 3, "declines", "{\"reason\":\"No data\"}")
                .then()
                .statusCode(201);
        assertThat(team()).containsExactly("joe");
    }

    @Test
    void anotherSquadsPeopleTakeTheirPlace() {
        String request = GivenSupport.request(opportunity);
        assign(GivenSupport.squad(1), request);
        GivenSupport.assign(request, 2, squad("ann", "ann")).then().statusCode(201);
        assertThat(team()).containsExactly("joe", "ann");
    }

    @Test
    @Tag("EN-14")
    void ofMergedOpportunitiesEverybodyStays() {
        String other =
                Given.opportunity(seller.get("/opportunities/" + opportunity).path("accountId"), null);
        String request = GivenSupport.scheduled(GivenSupport.request(opportunity), GivenSupport.squad(1));
        Api.as("technical-lead")
                .postMatching("/opportunities/" + other + "/merges", Given.merge(opportunity, 3, ""), "\"1\"")
                .then()
                .statusCode(201);
        GivenSupport.move(CE, request, 4, "declines", "{\"reason\":\"No data\"}")
                .then()
                .statusCode(201);
        List<String> people = seller.get("/opportunities/" + other).path("team.person");
        assertThat(people).containsExactly("joe", "mia");
    }

    private List<String> team() {
        return seller.get("/opportunities/" + opportunity).path("team.person");
    }

    private static void assign(String squad, String request) {
        GivenSupport.assign(request, 1, squad).then().statusCode(201);
    }

    /** Of engineers, the second of whom leads. */
    private static String squad(String first, String leader) {
        String people = first.equals(leader) ? person(leader) : person(first) + "," + person(leader);
        return Api.as(CE)
                .post("/squads", """
                        {"name":"Squad %s","location":"Austin","offerings":["watsonx.ai"],"engagementTypes":["MVP"],
                         "people":[%s],"leader":"%s","capacity":2}
                        """.formatted(UUID.randomUUID(), people, leader))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String person(String name) {
        return "{\"person\":\"" + name + "\",\"role\":\"CE\"}";
    }
}
