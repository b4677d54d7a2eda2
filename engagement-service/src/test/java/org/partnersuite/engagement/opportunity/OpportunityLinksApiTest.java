package org.partnersuite.engagement.opportunity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Opportunities are linked to an initiative of their account, and the two halves of a joint deal to each other. */
@QuarkusTest
class OpportunityLinksApiTest {
    private final Api seller = Api.as("seller");
    private String account = "";

    @BeforeEach
    void openAnAccount() {
        account = Given.account();
    }

    @Test
    @Tag("EN-4")
    void anOpportunityServesAnInitiativeOfItsAccount() {
        String initiative = Given.initiative(account);
        String id = seller.post("/opportunities", Given.body(account, null, ",\"initiativeId\":\"" + initiative + "\""))
                .then()
                .statusCode(201)
                .body("initiativeId", equalTo(initiative))
                .extract()
                .path("id");
        seller.get("/opportunities?initiativeId=" + initiative).then().body("items.id", contains(id));
        seller.patch("/opportunities/" + id, "{\"initiativeId\":null}", "\"1\"")
                .then()
                .statusCode(200);
        seller.patch("/opportunities/" + id, "{\"initiativeId\":\"" + initiative + "\"}", "\"2\"")
                .then()
                .statusCode(200)
                .body("initiativeId", equalTo(initiative));
        seller.get("/opportunities/" + id + "/history")
                .then()
                .body("items[1].changes.field", hasItem("initiativeId"))
                .body("items[2].changes[0].to", equalTo(initiative));
    }

    @Test
    @Tag("EN-4")
    void anAccountIsNotExchangedUnderAnInitiative() {
        String initiative = Given.initiative(account);
        String id = seller.post("/opportunities", Given.body(account, null, ",\"initiativeId\":\"" + initiative + "\""))
                .path("id");
        String other = Given.account();
        seller.patch("/opportunities/" + id, "{\"accountId\":\"" + other + "\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("code", equalTo("initiative_of_another_account"))
                .body("errors[0].pointer", equalTo("/initiativeId"))
                .body("errors[0].satisfiedBy.path", equalTo("/v1/engagement/initiatives"));
        seller.get("/opportunities/" + id).then().header("ETag", "\"1\"");
        seller.post("/opportunities", Given.body(other, null, ",\"initiativeId\":\"" + initiative + "\""))
                .then()
                .statusCode(422)
                .body("code", equalTo("initiative_of_another_account"));
        seller.patch("/opportunities/" + id, "{\"accountId\":\"" + other + "\",\"initiativeId\":null}", "\"1\"")
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("EN-6")
    void theHalvesOfAJointDealAreLinked() {
        String technology = Given.opportunity(account, null);
        String consulting = seller.post(
                        "/opportunities",
                        Given.body(account, null, ",\"counterpartId\":\"" + technology + "\"")
                                .replace("\"TECHNOLOGY\"", "\"CONSULTING\""))
                .then()
                .statusCode(201)
                .body("counterpartId", equalTo(technology))
                .extract()
                .path("id");
        seller.get("/opportunities?counterpartId=" + technology).then().body("items.id", contains(consulting));
        seller.patch("/opportunities/" + technology, "{\"counterpartId\":\"" + technology + "\"}", "\"1\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("itself"));
    }

    @Test
    @Tag("EN-6")
    void everythingReferredToInVainIsNamedAtOnce() {
        String nobody = UUID.randomUUID().toString();
        String links = ",\"initiativeId\":\"" + nobody + "\",\"counterpartId\":\"" + nobody + "\"";
        seller.post("/opportunities", Given.body(nobody, null, links))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/accountId", "/initiativeId", "/counterpartId"))
                .body("errors.code", contains("unknown_account", "unknown_initiative", "unknown_opportunity"));
        seller.post(
                        "/opportunities/batch",
                        "{\"items\":[" + Given.body(account, null, links) + "," + Given.body(account, null, "") + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(422, 201));
    }
}
