package org.partnersuite.engagement.dealsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("EN-9")
class DealSupportMovesApiTest {
    private static final String CE = "client-engineering";
    private static final String PATH = "/deal-support-requests/";

    private final Api seller = Api.as("seller");

    @Inject
    Database database;

    @Test
    void theWholeWayFromNewToClosed() {
        String opportunity = GivenSupport.qualified(null);
        String id = GivenSupport.request(opportunity);
        String squad = GivenSupport.squad(1);
        GivenSupport.assign(id, 1, squad)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .header("Location", endsWith("/moves/1"))
                .body("move.from", equalTo("NEW"))
                .body("move.to", equalTo("ASSIGNED"))
                .body("move.by", equalTo("client-engineering-user"))
                .body("request.squadId", equalTo(squad))
                .body("request.holdsPlace", equalTo(true));
        assertThat(placesHeld(squad)).isEqualTo(1);
        GivenSupport.move(CE, id, 2, "interlocks", "{\"on\":\"2027-01-04\"}")
                .then()
                .statusCode(201)
                .body("request.interlockOn", equalTo("2027-01-04"));
        GivenSupport.move(CE, id, 3, "acceptances", "{\"note\":\"Two engineers\"}")
                .then()
                .statusCode(201)
                .body("move.note", equalTo("Two engineers"));
        GivenSupport.move(CE, id, 4, "deliveries", "{}").then().statusCode(201);
        assertThat(placesHeld(squad)).isEqualTo(1);
        GivenSupport.move(CE, id, 5, "closures", "{\"outcome\":\"The pilot was successful\"}")
                .then()
                .statusCode(201)
                .body("request.status", equalTo("CLOSED"))
                .body("request.outcome", equalTo("The pilot was successful"))
                .body("request.holdsPlace", equalTo(false));
        assertThat(placesHeld(squad)).isZero();
        seller.get(PATH + id + "/moves")
                .then()
                .statusCode(200)
                .body("items.move", contains("ASSIGN", "SCHEDULE_INTERLOCK", "ACCEPT", "START_DELIVERY", "CLOSE"));
        seller.get(PATH + id + "/moves/3").then().statusCode(200).body("to", equalTo("ACCEPTED"));
        seller.get(PATH + id + "/moves/9").then().statusCode(404);
        seller.get(PATH + id + "/history")
                .then()
                .body("items.action", contains("requested", "moved", "moved", "moved", "moved", "moved"));
        Api.as(CE)
                .request()
                .header("If-Match", "\"1\"")
                .delete(Api.BASE + "/squads/" + squad)
                .then()
                .statusCode(409)
                .body("errors[0].satisfiedBy.method", equalTo("PATCH"));
    }

    @Test
    void anInterlockAgainOnTheSameDateIsAMoveToo() {
        String id = GivenSupport.scheduled(GivenSupport.request(), GivenSupport.squad(1));
        GivenSupport.move(CE, id, 3, "interlocks", "{\"on\":\"2027-01-04\"}")
                .then()
                .statusCode(201)
                .header("ETag", "\"4\"")
                .body("move.number", equalTo(3));
        seller.get(PATH + id).then().body("version", equalTo(4));
        seller.get(PATH + id + "/history")
                .then()
                .body("items.action", contains("requested", "moved", "moved", "moved"));
    }

    @Test
    void aRefusalNamesEverythingThatIsMissing() {
        String id = GivenSupport.request();
        GivenSupport.move(CE, id, 1, "acceptances", "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("transition_criteria_unmet"))
                .body("errors.code", contains("status"))
                .body(
                        "errors[0].satisfiedBy.path",
                        equalTo("/v1/engagement/deal-support-requests/" + id + "/assignments"));
        GivenSupport.assign(id, 1, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("errors.code", contains("known_squad"))
                .body("errors[0].satisfiedBy.method", equalTo("GET"));
        GivenSupport.move(CE, id, 1, "declines", "{}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        GivenSupport.move(CE, id, 7, "acceptances", "{}").then().statusCode(412);
        Api.as(CE).post(PATH + id + "/acceptances", "{}").then().statusCode(428);
        GivenSupport.move("seller", id, 1, "acceptances", "{}").then().statusCode(403);
        GivenSupport.move(CE, UUID.randomUUID().toString(), 1, "acceptances", "{}")
                .then()
                .statusCode(404);
    }

    @Test
    void aFullSquadIsRefusedUnlessALeadOverridesWithAReason() {
        String squad = GivenSupport.squad(1);
        GivenSupport.assign(GivenSupport.request(), 1, squad).then().statusCode(201);
        String id = GivenSupport.request();
        GivenSupport.assign(id, 1, squad)
                .then()
                .statusCode(422)
                .body("errors.code", contains("free_place"))
                .body("errors[0].detail", containsString("holds 1 of its 1 places"));
        String override = "{\"squadId\":\"" + squad + "\",\"override\":true,\"reason\":\"Free on Monday\"}";
        GivenSupport.move(CE, id, 1, "assignments", override)
                .then()
                .statusCode(403)
                .body("code", equalTo("override_by_lead"));
        GivenSupport.move("technical-lead", id, 1, "assignments", override)
                .then()
                .statusCode(201)
                .body("move.overridden", equalTo(true))
                .body("move.reason", equalTo("Free on Monday"));
        Api.as("reader")
                .get("/squads/" + squad)
                .then()
                .body("placesHeld", equalTo(2))
                .body("freePlaces", equalTo(0));
    }

    @Test
    void anotherSquadTakesOverUntilTheAcceptance() {
        String first = GivenSupport.squad(1);
        String second = GivenSupport.squad(1);
        String id = GivenSupport.scheduled(GivenSupport.request(), first);
        GivenSupport.assign(id, 3, first)
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("another_squad", "free_place"));
        GivenSupport.assign(id, 3, second)
                .then()
                .statusCode(201)
                .body("request.status", equalTo("ASSIGNED"))
                .body("request.interlockOn", nullValue());
        assertThat(placesHeld(first)).isZero();
        assertThat(placesHeld(second)).isEqualTo(1);
        GivenSupport.move(CE, id, 4, "interlocks", "{\"on\":\"2027-01-05\"}")
                .then()
                .statusCode(201);
        GivenSupport.move(CE, id, 5, "acceptances", "{}").then().statusCode(201);
        GivenSupport.assign(id, 6, first).then().statusCode(422).body("errors.code", contains("status"));
        seller.patch(PATH + id, "{\"note\":\"More\"}", "\"6\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("already_agreed"));
    }

    @Test
    void proposalsAreSquadsWithTheSkillAndAFreePlaceBestFirst() {
        String opportunity = GivenSupport.qualified(null);
        String id = GivenSupport.request(opportunity);
        String near = GivenSupport.squad(2, ",\"market\":\"East\",\"geography\":\"Americas\"");
        String far = GivenSupport.squad(9);
        String full = GivenSupport.squad(1);
        GivenSupport.assign(GivenSupport.request(), 1, full).then().statusCode(201);
        List<String> proposed = Api.as("seller")
                .get(PATH + id + "/proposals")
                .then()
                .statusCode(200)
                .body("needs.engagementTypes", contains("PROOF_OF_VALUE", "MVP"))
                .body("needs.market", equalTo("East"))
                .body("items.squadId", hasItems(near, far))
                .body("items.squadId", not(hasItem(full)))
                .body("items.find { it.squadId == '" + near + "' }.nearness", equalTo("SAME_MARKET"))
                .body("items.find { it.squadId == '" + near + "' }.reasons", hasItem("In the client's market, East."))
                .extract()
                .path("items.squadId");
        assertThat(proposed.indexOf(near)).isLessThan(proposed.indexOf(far));
        Api.asPartner(UUID.randomUUID()).get(PATH + id + "/proposals").then().statusCode(403);
    }

    @Test
    void aPartnerReadsTheMovesOfItsOwn() {
        UUID partner = UUID.randomUUID();
        String own = GivenSupport.request(GivenSupport.qualified(partner));
        String other = GivenSupport.request();
        GivenSupport.assign(own, 1, GivenSupport.squad(1)).then().statusCode(201);
        Api.asPartner(partner).get(PATH + own + "/moves").then().statusCode(200).body("items", hasSize(1));
        Api.asPartner(partner).get(PATH + other + "/moves").then().statusCode(404);
        List<UUID> seen = database.readAs(new Caller("p", "portal", Set.of("partner"), partner), db -> db.createQuery(
                        "select request_id from deal_support_move union select id from deal_support_request")
                .mapTo(UUID.class)
                .list());
        assertThat(seen).containsExactly(UUID.fromString(own));
    }

    @Test
    void movesAreImmutableInTheDatabaseToo() {
        assertThatThrownBy(() -> database.transactionAs(
                        Caller.service("test"), db -> db.execute("update deal_support_move set note = 'x'")))
                .hasMessageContaining("append-only");
    }

    private static int placesHeld(String squad) {
        return Api.as("reader").get("/squads/" + squad).path("placesHeld");
    }
}
