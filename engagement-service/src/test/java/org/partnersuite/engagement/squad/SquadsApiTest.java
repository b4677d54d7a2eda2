package org.partnersuite.engagement.squad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.dealsupport.GivenSupport;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("EN-9")
class SquadsApiTest {
    private final Api engineering = Api.as("client-engineering");

    @Inject
    Database database;

    @Test
    void aSquadIsFormedRevisedAndRetired() {
        String id = GivenSupport.squad(3);
        engineering
                .get("/squads/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("placesHeld", equalTo(0))
                .body("freePlaces", equalTo(3))
                .body("people.person", contains("mia", "joe"));
        engineering
                .patch("/squads/" + id, "{\"status\":\"RETIRED\",\"capacity\":2}", "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", equalTo("RETIRED"));
        engineering
                .patch("/squads/" + id, "{\"offerings\":[\"tea\"]}", "\"2\"")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/offerings/0"));
        engineering
                .get("/squads/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("formed", "revised"))
                .body("items[1].changes.field", containsInAnyOrder("status", "capacity"));
    }

    @Test
    void aNameIsOfOneSquad() {
        String name = "Squad " + UUID.randomUUID();
        String first = engineering
                .post("/squads", GivenSupport.squadBody(name, 1, ""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        engineering
                .post("/squads", GivenSupport.squadBody(name, 1, ""))
                .then()
                .statusCode(409)
                .body("existingId", equalTo(first));
        String other = GivenSupport.squad(1);
        engineering
                .patch("/squads/" + other, "{\"name\":\"" + name + "\"}", "\"1\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("name_taken"));
    }

    @Test
    void oneThatNeverWorkedIsDeleted() {
        String id = GivenSupport.squad(1);
        engineering.request().delete(Api.BASE + "/squads/" + id).then().statusCode(428);
        engineering
                .request()
                .header("If-Match", "\"1\"")
                .delete(Api.BASE + "/squads/" + id)
                .then()
                .statusCode(204);
        engineering.get("/squads/" + id).then().statusCode(404);
        List<String> emitted = database.readAs(Caller.service("test"), db -> db.createQuery(
                        "select event_id || coalesce(' of ' || length(data), ' gone') from outbox"
                                + " where topic = 'engagement.squad.v1' and key = :key order by id")
                .bind("key", id)
                .mapTo(String.class)
                .list());
        assertThat(emitted).hasSize(2);
        assertThat(emitted.getFirst()).startsWith(id + ":1 of");
        assertThat(emitted.getLast()).isEqualTo(id + ":2 gone");
    }

    @Test
    void oneThatRequestsNameIsRefusedWithWhatToDoInstead() {
        String id = GivenSupport.squad(1);
        GivenSupport.assign(GivenSupport.request(), 1, id).then().statusCode(201);
        engineering
                .request()
                .header("If-Match", "\"1\"")
                .delete(Api.BASE + "/squads/" + id)
                .then()
                .statusCode(409)
                .body("errors.code", contains("squad_has_worked"))
                .body("errors.satisfiedBy.method", contains("PATCH"));
        engineering
                .patch("/squads/" + id, "{\"status\":\"RETIRED\"}", "\"1\"")
                .then()
                .statusCode(200)
                .body("placesHeld", equalTo(1));
    }

    @Test
    void squadsAreListedByFilterAndAreNoPartnersBusiness() {
        String place = "Town" + UUID.randomUUID();
        String id = engineering
                .post(
                        "/squads",
                        GivenSupport.squadBody("Squad of " + place, 1, "").replace("Austin", place))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        engineering
                .get("/squads?location=" + place + "&offering=watsonx.ai&engagementType=MVP&person=mia&status=ACTIVE"
                        + "&placesHeld.lte=0&sort=name")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Api.asPartner(UUID.randomUUID()).get("/squads").then().statusCode(403);
        Api.as("seller")
                .post("/squads", GivenSupport.squadBody(place, 1, ""))
                .then()
                .statusCode(403);
    }
}
