package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-6")
class OpportunitiesApiTest {
    private final Api seller = Api.as("seller");
    private String account = "";

    @BeforeEach
    void openAnAccount() {
        account = Given.account();
    }

    @Test
    void anOpportunityBeginsAtEngageAndItsAmountIsTheSumOfItsLines() {
        String id = Given.opportunity(account, UUID.randomUUID());
        seller.get("/opportunities/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stage", equalTo("ENGAGE"))
                .body("engagedOn", equalTo("2026-02-03"))
                .body("amount.amount", equalTo("1500.50"))
                .body("lines", hasSize(2))
                .body("lines[0].partnerPortion.amount", equalTo("700.00"))
                .body("team[0].role", equalTo("ATL"))
                .body("imported", equalTo(false));
    }

    @Test
    void theAnswerOfTheCreationIsWhatAReadAnswers() {
        var created = seller.post("/opportunities", Given.body(account, null, ""))
                .then()
                .extract();
        String read = seller.get("/opportunities/" + created.path("id")).asString();
        assertThat(created.asString()).isEqualTo(read);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        String body = Given.body(account, null, ",\"sponsor\":\"x\"")
                .replace("wx_Talent", "wx_Nothing")
                .replace("ITSPATCH", "NOPATCH")
                .replace("watsonx.ai", "watsonx.nothing")
                .replace("SW_SUBSCRIPTION", "BOXES")
                .replace("2026-02-03", "2099-01-01");
        seller.post("/opportunities", body)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/useCases/0",
                                "/strategyCodes/0",
                                "/lines/0/offering",
                                "/lines/1/family",
                                "/engagedOn"));
    }

    @Test
    void aPatchReplacesLinesAndKeepsTheIdsOfThoseItNames() {
        JsonPath before = JsonPath.from(
                seller.post("/opportunities", Given.body(account, null, "")).asString());
        String id = before.getString("id");
        String first = before.getString("lines[0].id");
        String patch = """
                {"closeDate":null,"sponsor":"CIO","lines":[
                  {"offering":"watsonx.data","family":"SAAS","quantity":2,"amount":{"amount":"7","currency":"USD"}},
                  {"id":"%s","offering":"watsonx.ai","family":"SAAS","quantity":3,
                   "amount":{"amount":"1","currency":"USD"}}]}
                """.formatted(first);
        seller.patch("/opportunities/" + id, patch, "\"1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("amount.amount", equalTo("8.00"))
                .body("closeDate", nullValue())
                .body("lines[1].id", equalTo(first))
                .body("lines[1].quantity", equalTo(3));
        seller.get("/opportunities/" + id)
                .then()
                .body("lines.offering", contains("watsonx.data", "watsonx.ai"))
                .body("sponsor", equalTo("CIO"))
                .body("useCases", contains("wx_Talent"));
        seller.patch(
                        "/opportunities/" + id,
                        patch.replace(first, UUID.randomUUID().toString()),
                        "\"2\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("unknown_line"));
        seller.patch("/opportunities/" + id, "{\"engagedOn\":\"2026-01-01\"}", "\"2\"")
                .then()
                .statusCode(400)
                .body("errors[0].code", equalTo("read_only"));
    }

    @Test
    void anUpsertCreatesThenReplacesAndTheSameAgainChangesNothing() {
        String key = UUID.randomUUID().toString();
        String path = "/opportunities/by-external-id/crm/" + key;
        String body = Given.body(account, null, "");
        String id =
                seller.put(path, body, null).then().statusCode(201).extract().path("id");
        seller.put(path, body, null)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("version", equalTo(1));
        seller.put(path, body.replace("Talent assistant", "Talented assistant"), null)
                .then()
                .statusCode(200)
                .body("version", equalTo(2))
                .body("lines", hasSize(2));
        seller.post(
                        "/opportunities",
                        Given.body(account, null, ",\"externalId\":{\"source\":\"crm\",\"id\":\"" + key + "\"}"))
                .then()
                .statusCode(409)
                .body("existingId", equalTo(id));
    }

    @Test
    void aBatchUndoesOnlyWhatItRefuses() {
        String good = Given.body(account, null, "");
        String bad = Given.body(UUID.randomUUID().toString(), null, "");
        seller.post("/opportunities/batch", "{\"items\":[" + good + "," + bad + "," + good + "]}")
                .then()
                .statusCode(207)
                .body("results.status", contains(201, 422, 201))
                .body("results[1].problem.code", equalTo("unknown_account"));
    }

    @Test
    void opportunitiesAreFoundByEverythingAUserExpects() {
        UUID partner = UUID.randomUUID();
        String id = Given.opportunity(account, partner);
        String other = Given.opportunity(account, null);
        String mine = "/opportunities?accountId=" + account;
        for (String filter : new String[] {
            "&partnerId=" + partner,
            "&partnerId=" + partner + "&stage=ENGAGE,QUALIFY&owner=jane&offering=watsonx.ai&useCase=wx_Talent,wx_SAP",
            "&partnerId=" + partner
                    + "&market=East&geography=Americas&closeDate.gte=2026-12-01&closeDate.lte=2026-12-31",
            "&partnerId=" + partner + "&amount.gte=1500.5&amount.lte=1500.50&imported=false&name.prefix=Talent",
        }) {
            seller.get(mine + filter).then().statusCode(200).body("items.id", contains(id));
        }
        seller.get(mine + "&sort=-createdAt").then().body("items.id", contains(other, id));
        for (String sort : new String[] {"closeDate", "-amount", "name", "createdAt", "-updatedAt", "stageEnteredAt"}) {
            seller.get(mine + "&sort=" + sort).then().statusCode(200).body("items", hasSize(2));
        }
        seller.get(mine + "&stage=WON").then().body("items", hasSize(0));
        seller.get(mine + "&market=West").then().body("items", hasSize(0));
        seller.get(mine + "&sort=amount,-name").then().statusCode(400).body("errors.code", contains("too_many"));
    }

    @Test
    @Tag("EN-14")
    void theHistoryTellsEachChangedField() {
        String id = Given.opportunity(account, null);
        seller.patch("/opportunities/" + id, "{\"owner\":\"bob\"}", "\"1\"")
                .then()
                .statusCode(200);
        seller.move(id, 2, Given.step("QUALIFY", "CLIENT_AGREED_TO_PILOT"))
                .then()
                .statusCode(201);
        seller.get("/opportunities/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.action", contains("created", "revised", "moved"))
                .body("items[0].changes.field", hasItems("name", "lines", "stage"))
                .body("items[1].changes[0].from", equalTo("jane"))
                .body("items[1].changes[0].to", equalTo("bob"))
                .body("items[2].changes[0].field", equalTo("stage"));
    }
}
