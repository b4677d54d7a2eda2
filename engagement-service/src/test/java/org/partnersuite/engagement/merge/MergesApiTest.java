package org.partnersuite.engagement.merge;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-14")
class MergesApiTest {
    private final Api seller = Api.as("seller");
    private final Api lead = Api.as("technical-lead");
    private String account = "";

    @BeforeEach
    void anAccount() {
        account = Given.account();
    }

    @Test
    void theSurvivorKeepsItsDetailsAndTakesWhatItLacksAndTheLinesWhenAsked() {
        String survivor = Given.opportunity(account, null);
        String other = created(
                """
                ,"sponsor":"CIO","market":"West","technicalQualification":{"by":"joe","on":"2026-02-04"}
                """,
                "Talent assistant",
                "Another name",
                "\"joe\"",
                "\"amy\"",
                "wx_Talent",
                "wx_SAP",
                "watsonx Assistant",
                "watsonx.data");
        merge(survivor, other, ",\"takeLines\":true")
                .then()
                .statusCode(201)
                .header("ETag", is("\"2\""))
                .header("Location", endsWith(survivor + "/merges/by-id/" + other))
                .body("mergedVersion", is(2))
                .body("linesTaken", is(1))
                .body("by", is("technical-lead-user"));
        seller.get("/opportunities/" + survivor)
                .then()
                .body("version", is(2))
                .body("name", is("Talent assistant"))
                .body("sponsor", is("CIO"))
                .body("market", is("West"))
                .body("technicalQualification.by", is("amy"))
                .body("useCases", contains("wx_Talent", "wx_SAP"))
                .body("strategyCodes", contains("ITSPATCH"))
                .body("team.person", contains("joe", "amy"))
                .body("lines.offering", contains("watsonx.ai", "watsonx Assistant", "watsonx.data"))
                .body("amount.amount", is("2000.50"));
        seller.patch("/opportunities/" + survivor, "{\"sponsor\":\"CFO\"}", "\"2\"")
                .then()
                .statusCode(200);
    }

    @Test
    void bothIdsAndBothExternalIdsLeadToTheSurvivor() {
        String key = UUID.randomUUID().toString();
        String survivor = Given.opportunity(account, null);
        String other = created(",\"externalId\":{\"source\":\"crm\",\"id\":\"" + key + "\"}");
        merge(survivor, other, "").then().statusCode(201);
        for (String path : List.of(survivor, other, "by-external-id/crm/" + key)) {
            seller.get("/opportunities/" + path)
                    .then()
                    .statusCode(200)
                    .header("Content-Location", endsWith("/opportunities/" + survivor))
                    .header("ETag", is("\"2\""))
                    .body("id", is(survivor));
        }
        seller.get("/opportunities/" + other + "/merges").then().body("items.mergedId", contains(other));
        seller.get("/opportunities/" + survivor + "/merges/by-id/" + other)
                .then()
                .statusCode(200)
                .body("reason", is("Twice"));
        seller.get("/opportunities?accountId=" + account).then().body("items.id", contains(survivor));
        seller.get("/opportunities?externalId=" + key).then().body("items.id", contains(survivor));
    }

    @Test
    void nothingIsWrittenToAMergedOne() {
        String key = UUID.randomUUID().toString();
        String survivor = Given.opportunity(account, null);
        String other = created(",\"externalId\":{\"source\":\"crm\",\"id\":\"" + key + "\"}");
        merge(survivor, other, "").then().statusCode(201);
        for (Response refused : List.of(
                seller.patch("/opportunities/" + other, "{\"sponsor\":\"CFO\"}", "\"2\""),
                seller.move(other, 2, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT")),
                seller.put("/opportunities/by-external-id/crm/" + key, Given.body(account, null, ""), null),
                lead.postMatching("/opportunities/" + other + "/merges", Given.merge(survivor, 2, ""), "\"2\""),
                merge(Given.opportunity(account, null), other, ""))) {
            refused.then().statusCode(409).body("code", is("merged")).body("existingId", is(survivor));
        }
    }

    @Test
    void whatWasMergedBeforeComesAlong() {
        String first = Given.opportunity(account, null);
        String second = Given.opportunity(account, null);
        String third = Given.opportunity(account, null);
        Given.merged(second, first);
        lead.postMatching("/opportunities/" + third + "/merges", Given.merge(second, 2, ""), "\"1\"")
                .then()
                .statusCode(201);
        seller.get("/opportunities/" + first).then().body("id", is(third));
        seller.get("/opportunities/" + second).then().body("id", is(third));
        seller.get("/opportunities/" + third + "/merges").then().body("items.mergedId", contains(first, second));
    }

    @Test
    void everyUnmetRuleIsNamedAtOnce() {
        String survivor = Given.opportunity(account, null);
        String other = Given.opportunity(Given.account(), null);
        seller.patch("/opportunities/" + other, "{\"lines\":[],\"currency\":\"EUR\"}", "\"1\"")
                .then()
                .statusCode(200);
        seller.move(other, 2, "{\"to\":\"LOST\",\"lossReason\":\"PRICE\"}")
                .then()
                .statusCode(201);
        lead.postMatching("/opportunities/" + survivor + "/merges", Given.merge(other, 3, ""), "\"1\"")
                .then()
                .statusCode(422)
                .body("code", is("not_mergeable"))
                .body("errors.code", contains("same_account", "open", "same_currency"))
                .body("errors.satisfiedBy.path", hasItem(endsWith(other + "/stage-moves")));
    }

    /** Whoever may write a field gains nothing by what is in it. */
    @Test
    @Tag("XC-3")
    void aSellerThatMakesItselfTheOwnerOfBothMayNotMergeThem() {
        String survivor = Given.opportunity(account, null);
        String other = Given.opportunity(account, null);
        for (String id : List.of(survivor, other)) {
            seller.patch("/opportunities/" + id, "{\"owner\":\"seller-user\"}", "\"1\"")
                    .then()
                    .statusCode(200);
        }
        String path = "/opportunities/" + survivor + "/merges";
        seller.postMatching(path, Given.merge(other, 2, ""), "\"2\"").then().statusCode(403);
        Api.as("integration")
                .postMatching(path, Given.merge(other, 2, ""), "\"2\"")
                .then()
                .statusCode(403);
        lead.postMatching(path, Given.merge(other, 2, ""), "\"2\"").then().statusCode(201);
    }

    @Test
    void theHalvesOfAJointDealAreNoTwins() {
        String technology = Given.opportunity(account, null);
        String consulting = created(",\"counterpartId\":\"" + technology + "\"", "TECHNOLOGY", "CONSULTING");
        merge(technology, consulting, "").then().statusCode(422).body("errors.code", contains("not_counterparts"));
        String twin = Given.opportunity(account, null);
        merge(twin, technology, "").then().statusCode(201);
        seller.get("/opportunities/" + consulting)
                .then()
                .body("counterpartId", is(twin))
                .body("version", is(2));
    }

    @Test
    void bothVersionsAreTheOnesThatTheCallerHasRead() {
        String survivor = Given.opportunity(account, null);
        String other = Given.opportunity(account, null);
        String path = "/opportunities/" + survivor + "/merges";
        lead.postMatching(path, Given.merge(other, 1, ""), "\"7\"").then().statusCode(412);
        lead.postMatching(path, Given.merge(other, 7, ""), "\"1\"")
                .then()
                .statusCode(412)
                .body("errors.pointer", contains("/mergedVersion"));
        lead.post(path, Given.merge(other, 1, "")).then().statusCode(428);
        lead.postMatching(path, Given.merge(survivor, 1, ""), "\"1\"").then().statusCode(400);
        lead.postMatching(path, Given.merge(UUID.randomUUID().toString(), 1, ""), "\"1\"")
                .then()
                .statusCode(422);
        lead.postMatching("/opportunities/" + UUID.randomUUID() + "/merges", Given.merge(other, 1, ""), "\"1\"")
                .then()
                .statusCode(404);
    }

    @Test
    void bothHistoriesTellOfIt() {
        String survivor = Given.opportunity(account, null);
        String other = created(",\"sponsor\":\"CIO\"");
        merge(survivor, other, "").then().statusCode(201);
        seller.get("/opportunities/" + survivor + "/history")
                .then()
                .body("items.action", contains("created", "merged"))
                .body("items[1].changes.field", containsInAnyOrder("sponsor", "merged"))
                .body("items[1].changes.find { it.field == 'merged' }.to", equalTo(other));
        seller.get("/opportunities/" + other + "/history")
                .then()
                .body("items.action", contains("created", "merged"))
                .body("items[1].changes.to", contains(survivor));
    }

    private Response merge(String survivor, String other, String more) {
        return lead.postMatching("/opportunities/" + survivor + "/merges", Given.merge(other, 1, more), "\"1\"");
    }

    /** @param replaced what is replaced in a request, each followed by what it is replaced with */
    private String created(String more, String... replaced) {
        String body = Given.body(account, null, more);
        for (int i = 0; i < replaced.length; i += 2) {
            body = body.replace(replaced[i], replaced[i + 1]);
        }
        return seller.post("/opportunities", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
