package org.partnersuite.engagement.decisionpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.Race;

@QuarkusTest
@Tag("EN-16")
class DecisionPointsApiTest {
    private final Api lead = Api.as("technical-lead");

    @Test
    void aDecisionPointIsIdentifiedLandsAndIsReferredTo() {
        String account = Given.account();
        String opportunity = Given.opportunity(account, null);
        String id = identified(account, opportunity);
        String path = "/decision-points/" + id;
        lead.postMatching(
                        path + "/moves",
                        "{\"to\":\"EXPANDED\",\"proof\":{\"kind\":\"CLIENT_DECISION\",\"on\":\"2026-03-02\"}}",
                        "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_from_here"));
        lead.postMatching(path + "/moves", """
                        {"to":"LANDED","proof":{"kind":"WON_OPPORTUNITY","opportunityId":"%s"}}
                        """.formatted(opportunity), "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("not_won"));
        lead.postMatching(
                        path + "/moves",
                        "{\"to\":\"LANDED\",\"proof\":{\"kind\":\"CLIENT_DECISION\",\"on\":\"2026-03-02\"}}",
                        "\"1\"")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("decisionPoint.status", equalTo("LANDED"));
        lead.get(path + "/moves").then().body("items.to", contains("IDENTIFIED", "LANDED"));
        lead.get(path + "/history").then().body("items.action", hasItems("identified", "moved"));
        lead.patch(path, "{\"name\":\"Platform\",\"opportunityIds\":[]}", "\"2\"")
                .then()
                .statusCode(200);
        lead.get("/decision-points?accountId=" + account + "&status=LANDED")
                .then()
                .body("items.id", contains(id));
        lead.post("/engagements", """
                        {"accountId":"%s","title":"Answers","tdpId":"%s","owner":"jane"}
                        """.formatted(account, id))
                .then()
                .statusCode(201)
                .body("tdpId", equalTo(id));
        lead.post("/engagements", """
                        {"accountId":"%s","title":"Answers","tdpId":"%s","owner":"jane"}
                        """.formatted(Given.account(), id))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_decision_point"));
    }

    @Test
    void itIsLinkedToOpportunitiesOfItsAccountOnly() {
        lead.post("/decision-points", """
            {"accountId":"%s","name":"Model platform","owner":"joe","useCases":["wx_Talent"],
             "opportunityIds":["%s","%s"]}
            """.formatted(Given.account(), UUID.randomUUID(), Given.opportunity()))
                .then()
                .statusCode(422)
                .body("code", equalTo("opportunities_do_not_fit"))
                .body("errors.code", containsInAnyOrder("unknown_opportunity", "other_account"));
    }

    @Test
    @Tag("EN-3")
    void aVersionOfTheStrategyKeepsTheStateThatItHadAtThePublication() {
        String account = Given.account();
        String id = identified(account, Given.opportunity(account, null));
        String strategy = "/accounts/" + account + "/technical-strategy";
        lead.put(strategy, """
                        {"owner":"joe","technologyDecisionPoints":[{"name":"Model platform","tdpId":"%s"}]}
                        """.formatted(id), null).then().statusCode(201);
        lead.postMatching(strategy + "/versions", "{}", "\"1\"").then().statusCode(201);
        lead.postMatching(strategy + "/versions", "{}", "\"2\"").then().statusCode(422);
        landed(id, 1);
        lead.postMatching(strategy + "/versions", "{}", "\"2\"")
                .then()
                .statusCode(201)
                .body("decisionPoints.status", contains("LANDED"));
        lead.get(strategy + "/versions/1")
                .then()
                .body("decisionPoints.tdpId", contains(id))
                .body("decisionPoints.status", contains("IDENTIFIED"));
        lead.get(strategy + "/versions/2/changes").then().body("changes.field", contains("decisionPoints/" + id));
    }

    @Test
    @Tag("EN-4")
    @Tag("EN-5")
    void aNameRefersToThePointOfTheAccountAndIdentifiesOneThatThereIsNotYet() {
        String account = Given.account();
        String engagement = lead.post("/engagements", """
                        {"accountId":"%s","title":"Answers","tdp":"Model platform","owner":"jane"}
                        """.formatted(account))
                .then()
                .statusCode(201)
                .body("tdp", equalTo("Model platform"))
                .extract()
                .path("id");
        String point = lead.get("/decision-points?accountId=" + account)
                .then()
                .body("items.name", contains("Model platform"))
                .body("items.owner", contains("jane"))
                .body("items.status", contains("IDENTIFIED"))
                .extract()
                .path("items[0].id");
        lead.get("/engagements?tdpId=" + point).then().body("items.id", contains(engagement));
        lead.post("/initiatives", """
                        {"accountId":"%s","name":"GenAI-Talent","type":"TECHNOLOGY","tdp":"Model platform"}
                        """.formatted(account)).then().statusCode(201).body("tdpId", equalTo(point));
        String other = identified(account, Given.opportunity(account, null), "Assistant platform");
        String path = "/engagements/" + engagement;
        lead.patch(path, "{\"tdpId\":\"" + other + "\"}", "\"1\"")
                .then()
                .statusCode(200)
                .body("tdp", equalTo("Assistant platform"));
        lead.patch(path, "{\"tdp\":\"Model platform\"}", "\"2\"")
                .then()
                .statusCode(200)
                .body("tdpId", equalTo(point));
        lead.patch(path, "{\"tdp\":null,\"useCase\":\"Answers\"}", "\"3\"")
                .then()
                .statusCode(200)
                .body("$", not(hasKey("tdpId")))
                .body("$", not(hasKey("tdp")));
        lead.get("/decision-points?accountId=" + account).then().body("items", hasSize(2));
    }

    @RepeatedTest(3)
    @Tag("EN-5")
    void ofEngagementsThatNameTheSameNewPointAtOnceAllReferToOne() throws Exception {
        String account = Given.account();
        Callable<String> begin =
                () -> lead.post("/engagements", """
                        {"accountId":"%s","title":"Answers","tdp":"Model platform","owner":"jane"}
                        """.formatted(account)).path("tdpId");
        assertThat(new HashSet<>(Race.of(begin, begin, begin, begin)))
                .hasSize(1)
                .doesNotContainNull();
        lead.get("/decision-points?accountId=" + account).then().body("items", hasSize(1));
    }

    @Test
    @Tag("EN-3")
    void aPublicationRefersToItsPointsByTheirIds() {
        String account = Given.account();
        String strategy = "/accounts/" + account + "/technical-strategy";
        String draft = "{\"owner\":\"joe\",\"technologyDecisionPoints\":[{\"name\":\"Model platform\"}]}";
        lead.put(strategy, draft, null).then().statusCode(201);
        lead.get("/decision-points?accountId=" + account).then().body("items", hasSize(0));
        String point = lead.postMatching(strategy + "/versions", "{}", "\"1\"")
                .then()
                .statusCode(201)
                .body("decisionPoints.name", contains("Model platform"))
                .extract()
                .path("technologyDecisionPoints[0].tdpId");
        lead.get("/decision-points/" + point).then().body("owner", equalTo("joe"));
        lead.put(strategy, draft, "\"2\"")
                .then()
                .statusCode(200)
                .body("technologyDecisionPoints.tdpId", contains(point))
                .body("unpublishedChanges", equalTo(false));
    }

    @Test
    void figuresOpenToTheMovesThatTheyCount() {
        String owner = "owner " + UUID.randomUUID();
        String account = Given.account();
        String id = identified(account, Given.opportunity(account, null));
        lead.patch("/decision-points/" + id, "{\"owner\":\"" + owner + "\"}", "\"1\"")
                .then()
                .statusCode(200);
        landed(id, 2);
        String year = String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear());
        String path =
                "/decision-points/figures?from=" + year + "-01&to=" + year + "-12&owner=" + owner.replace(" ", "%20");
        String rows = lead.get(path)
                .then()
                .statusCode(200)
                .body("items.owner", contains(owner))
                .body("items[0].landed.count", equalTo(1))
                .body("items[0].expanded.count", equalTo(0))
                .extract()
                .path("items[0].landed.rows");
        lead.get(rows.substring(Api.BASE.length()))
                .then()
                .statusCode(200)
                .body("items.decisionPointId", contains(id))
                .body("items.status", contains("LANDED"));
        lead.get("/decision-points/figures").then().statusCode(400).body("errors.pointer", hasItems("from", "to"));
    }

    private void landed(String id, int version) {
        lead.postMatching(
                        "/decision-points/" + id + "/moves",
                        "{\"to\":\"LANDED\",\"proof\":{\"kind\":\"CLIENT_DECISION\",\"on\":\"2026-03-02\"}}",
                        "\"" + version + "\"")
                .then()
                .statusCode(201);
    }

    private String identified(String account, String opportunity) {
        return identified(account, opportunity, "Model platform");
    }

    private String identified(String account, String opportunity, String name) {
        return lead.post("/decision-points", """
                        {"accountId":"%s","name":"%s","owner":"joe","useCases":["wx_Talent"],"opportunityIds":["%s"]}
                        """.formatted(account, name, opportunity))
                .then()
                .statusCode(201)
                .body("status", equalTo("IDENTIFIED"))
                .extract()
                .path("id");
    }
}
