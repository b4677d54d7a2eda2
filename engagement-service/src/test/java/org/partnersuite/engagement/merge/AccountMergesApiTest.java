package org.partnersuite.engagement.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/** One client that was recorded twice. */
@QuarkusTest
@Tag("EN-14")
class AccountMergesApiTest {
    private final Api lead = Api.as("technical-lead");
    private String survivor = "";
    private String merged = "";

    @Inject
    Database database;

    @BeforeEach
    void twoAccounts() {
        survivor = Given.account();
        merged = Given.account();
    }

    private Response merge(String into, String other, long version, String etag) {
        return lead.postMatching("/accounts/" + into + "/merges", Given.merge(other, version, ""), etag);
    }

    private String created(String path, String body) {
        return lead.post(path, body).then().statusCode(201).extract().path("id");
    }

    private long count(String sql) {
        return database.readAs(
                Caller.service("test"),
                db -> db.createQuery(sql).mapTo(Long.class).one());
    }

    @Test
    void bothIdsAndBothExternalIdsResolveToTheSurvivor() {
        String key = UUID.randomUUID().toString();
        lead.patch("/accounts/" + merged, """
                        {"externalId":{"source":"crm","id":"%s"},"industry":"Retail"}
                        """.formatted(key), "\"1\"").then().statusCode(200);
        merge(survivor, merged, 2, "\"1\"")
                .then()
                .statusCode(201)
                .header("ETag", is("\"2\""))
                .header("Location", endsWith(survivor + "/merges/by-id/" + merged))
                .body("mergedVersion", is(3))
                .body("recordsMoved", is(0));
        for (String path : List.of("/accounts/" + merged, "/accounts/by-external-id/crm/" + key)) {
            lead.get(path)
                    .then()
                    .statusCode(200)
                    .header("Content-Location", is("/v1/engagement/accounts/" + survivor))
                    .body("id", is(survivor))
                    .body("industry", is("Retail"))
                    .body("externalId", nullValue())
                    .body("mergedIds", contains(merged))
                    .body("mergedExternalIds.id", contains(key))
                    .body("mergedInto", nullValue());
        }
        lead.get("/accounts/" + merged + "/merges").then().body("items.mergedId", contains(merged));
        lead.get("/accounts/" + survivor + "/merges/by-id/" + merged).then().body("reason", is("Twice"));
        lead.get("/accounts/" + survivor + "/history").then().body("items.action", hasItem("merged"));
        lead.get("/accounts/" + merged + "/history").then().body("items.action", hasItem("merged"));
    }

    @Test
    @Tag("XC-2")
    void whatNamesTheMergedAccountMovesWithItsVersionHistoryAndEvent() {
        String initiative = Given.initiative(merged);
        String opportunity =
                created("/opportunities", Given.body(merged, null, ",\"initiativeId\":\"" + initiative + "\""));
        String point = created("/decision-points", """
                {"accountId":"%s","name":"Model platform","owner":"joe","opportunityIds":["%s"]}
                """.formatted(merged, opportunity));
        String engagement = created("/engagements", """
                {"accountId":"%s","title":"Answers","tdpId":"%s","owner":"jane","opportunityIds":["%s"]}
                """.formatted(merged, point, opportunity));
        String document = created("/transition-documents", """
                {"accountId":"%s","opportunityId":"%s","engagementId":"%s"}
                """.formatted(merged, opportunity, engagement));
        Given.activity(opportunity, "");
        String roadblock = Given.roadblock(opportunity);
        merge(survivor, merged, 1, "\"1\"").then().statusCode(201).body("recordsMoved", is(5));

        Map<String, String> moved = Map.of(
                "/initiatives/", initiative,
                "/opportunities/", opportunity,
                "/decision-points/", point,
                "/engagements/", engagement,
                "/transition-documents/", document);
        moved.forEach((path, id) -> {
            lead.get(path + id).then().body("accountId", is(survivor)).body("version", is(2));
            lead.get(path + id + "/history").then().body("items[1].changes.field", hasItem("accountId"));
            for (String account : List.of(survivor, merged)) {
                lead.get(path.replaceAll("/$", "") + "?accountId=" + account)
                        .then()
                        .body("items.id", hasItem(id));
            }
            assertThat(count("select count(*) from outbox where event_id = '" + id + ":2'"
                            + " and convert_from(data, 'UTF8') like '%" + survivor + "%'"))
                    .as(path)
                    .isEqualTo(1);
        });
        lead.get("/roadblocks/" + roadblock).then().body("accountId", is(survivor));
        for (String account : List.of(survivor, merged)) {
            for (String list : List.of("/roadblocks", "/activities")) {
                lead.get(list + "?accountId=" + account).then().body("items.opportunityId", hasItem(opportunity));
            }
        }
        assertThat(count("select count(*) from activity where account_id = '" + merged + "'"))
                .isZero();
        assertThat(count("select count(*) from outbox where topic = 'engagement.account-merge.v1' and key = '" + merged
                        + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from outbox where topic = 'engagement.account.v1' and event_id = '" + merged
                        + ":2' and data is null"))
                .isEqualTo(1);
    }

    @Test
    void theSurvivorKeepsItsDocumentsAndTakesThoseThatItLacks() {
        lead.put("/accounts/" + survivor + "/plan", plan("survivor"), null)
                .then()
                .statusCode(201);
        lead.put("/accounts/" + merged + "/plan", plan("merged"), null).then().statusCode(201);
        lead.put("/accounts/" + merged + "/profile", "{\"market\":\"Growing\"}", null)
                .then()
                .statusCode(201);
        lead.put("/accounts/" + merged + "/technical-strategy", strategy(), null)
                .then()
                .statusCode(201);
        merge(survivor, merged, 1, "\"1\"").then().statusCode(201).body("recordsMoved", is(2));

        for (String account : List.of(survivor, merged)) {
            lead.get("/accounts/" + account + "/plan").then().body("documentLink", endsWith("survivor"));
            lead.get("/accounts/" + account + "/profile").then().body("market", is("Growing"));
            lead.get("/accounts/" + account + "/technical-strategy").then().body("accountId", is(survivor));
        }
        lead.get("/accounts/" + merged + "/plan/history").then().body("items.action", hasItem("merged"));
        lead.put("/accounts/" + merged + "/plan", plan("again"), null)
                .then()
                .statusCode(409)
                .body("code", is("merged"));
    }

    /** What was published never changes: it can still be read. */
    @Test
    void ofTwoStrategiesTheMergedAccountsStaysToBeRead() {
        lead.put("/accounts/" + survivor + "/technical-strategy", strategy(), null)
                .then()
                .statusCode(201);
        lead.put("/accounts/" + merged + "/technical-strategy", strategy(), null)
                .then()
                .statusCode(201);
        merge(survivor, merged, 1, "\"1\"").then().statusCode(201);
        lead.get("/accounts/" + merged + "/technical-strategy").then().body("accountId", is(merged));
        lead.put("/accounts/" + merged + "/technical-strategy", strategy(), "\"1\"")
                .then()
                .statusCode(409)
                .body("existingId", is(survivor));
    }

    @Test
    void nothingIsWrittenToAMergedAccount() {
        String key = UUID.randomUUID().toString();
        lead.put("/accounts/by-external-id/crm/" + key, "{\"name\":\"Twin\"}", null)
                .then()
                .statusCode(201);
        String twin = lead.get("/accounts/by-external-id/crm/" + key).path("id");
        merge(survivor, twin, 1, "\"1\"").then().statusCode(201);
        for (Response refused : List.of(
                lead.patch("/accounts/" + twin, "{\"market\":\"West\"}", "\"2\""),
                lead.put("/accounts/by-external-id/crm/" + key, "{\"name\":\"Again\"}", null),
                lead.postMatching("/accounts/" + twin + "/closures", "{\"reason\":\"OTHER\"}", "\"2\""),
                merge(twin, merged, 1, "\"2\""),
                merge(merged, twin, 2, "\"1\""),
                lead.post(
                        "/initiatives",
                        "{\"accountId\":\"" + twin + "\",\"name\":\"GenAI-Talent\",\"type\":\"TECHNOLOGY\"}"),
                lead.post(
                        "/engagements",
                        "{\"accountId\":\"" + twin + "\",\"title\":\"A\",\"tdp\":\"B\",\"owner\":\"jane\"}"))) {
            refused.then().statusCode(409).body("code", is("merged")).body("existingId", is(survivor));
        }
        lead.post("/opportunities", Given.body(twin, null, ""))
                .then()
                .statusCode(422)
                .body("code", is("account_merged"))
                .body("errors.detail[0]", is("The account was merged into " + survivor + ". Name that one."));
    }

    @Test
    void whatWasMergedBeforeComesAlong() {
        String last = Given.account();
        Given.mergedAccount(merged, survivor);
        merge(last, merged, 2, "\"1\"").then().statusCode(201);
        lead.get("/accounts/" + survivor).then().body("id", is(last));
        lead.get("/accounts/" + last + "/merges").then().body("items.mergedId", contains(survivor, merged));
    }

    @Test
    void anotherVersionAnUnknownAccountItselfAndAClosedSurvivorAreRefused() {
        merge(survivor, merged, 1, "\"9\"").then().statusCode(412);
        merge(survivor, merged, 9, "\"1\"").then().statusCode(412).body("errors.pointer", contains("/mergedVersion"));
        merge(survivor, survivor, 1, "\"1\"").then().statusCode(400);
        merge(survivor, UUID.randomUUID().toString(), 1, "\"1\"").then().statusCode(422);
        Api.as("seller")
                .postMatching("/accounts/" + survivor + "/merges", Given.merge(merged, 1, ""), "\"1\"")
                .then()
                .statusCode(403);
        lead.postMatching("/accounts/" + survivor + "/closures", "{\"reason\":\"OTHER\"}", "\"1\"")
                .then()
                .statusCode(201);
        merge(survivor, merged, 1, "\"2\"").then().statusCode(422).body("code", is("account_closed"));
    }

    /** A partner reads the account of its opportunity, wherever that is now, and no other. */
    @Test
    @Tag("XC-3")
    void aPartnerFollowsItsOpportunityAndNoLongerSeesTheMergedAccount() {
        UUID partner = Given.partner();
        Api api = Api.asPartner(partner);
        String own = Given.opportunity(merged, partner);
        api.get("/accounts").then().body("items.id", contains(merged));
        merge(survivor, merged, 1, "\"1\"").then().statusCode(201);
        api.get("/accounts?includeMerged=true")
                .then()
                .body("items.id", contains(survivor))
                .body("items[0].mergedIds", is(List.of()));
        api.get("/accounts/" + merged).then().statusCode(404);
        api.get("/opportunities/" + own).then().body("accountId", is(survivor));
    }

    private static String plan(String name) {
        return "{\"documentLink\":\"https://wiki.example/" + name + "\",\"owner\":\"technical-lead-user\"}";
    }

    private static String strategy() {
        return "{\"owner\":\"technical-lead-user\"}";
    }
}
