package org.partnersuite.customersuccess.lifecycle;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Api;
import org.partnersuite.customersuccess.Given;

/** The lifecycle's reference data is an admin's, with versions and history. */
@QuarkusTest
@Tag("CS-1")
class LifecycleApiTest {
    private final Api admin = Api.as("admin");
    private final Api reader = Api.as("reader");

    @Test
    void theStagesAreListedInTheirOrder() {
        reader.get("/lifecycle-stages")
                .then()
                .statusCode(200)
                .body("items", hasSize(14))
                .body("items[0].stage", equalTo("NEED"))
                .body("items[13].stage", equalTo("EXPAND"));
    }

    @Test
    void aStageIsEditedByVersionsAndARaciWithoutAnyAIsRefused() {
        String body = """
            {"label":"Recommend","stalledAfterDays":180,"raci":[{"role":"AM","value":"%s"},{"role":"CSM","value":"R/A"}],
             "tools":[{"name":"Survey","inputData":"Contacts"}],"deliverables":["Reference"],
             "criteria":[{"key":"PROMOTER","criterion":"A promoter","kind":"COMPUTED"}]}
            """;
        String etag = reader.get("/lifecycle-stages/RECOMMEND").header("ETag");
        admin.put("/lifecycle-stages/RECOMMEND", body.formatted("C").replace("R/A", "R"), etag)
                .then()
                .statusCode(422)
                .body("errors.code", contains("nobody_accountable"));
        String next = admin.put("/lifecycle-stages/RECOMMEND", body.formatted("C"), etag)
                .then()
                .statusCode(200)
                .body("warnings", empty())
                .body("tools[0].inputData", equalTo("Contacts"))
                .extract()
                .header("ETag");
        admin.put("/lifecycle-stages/RECOMMEND", body.formatted("A"), next)
                .then()
                .statusCode(200)
                .body("warnings", hasSize(1));
        admin.put("/lifecycle-stages/RECOMMEND", body.formatted("A"), etag)
                .then()
                .statusCode(412);
        Api.as("customer-success")
                .put("/lifecycle-stages/RECOMMEND", body.formatted("A"), next)
                .then()
                .statusCode(403);
        reader.get("/lifecycle-stages/RECOMMEND/history").then().body("items.changes[0].field", hasItem("raci"));
    }

    @Test
    void dutiesGoByActorAndModel() {
        String path = "/stage-duties/EXPAND/PARTNER/SALES_AGENT";
        reader.get("/stage-duties?stage=ADOPT&model=SALES_AGENT")
                .then()
                .body("items.actor", contains("PARTNER", "VENDOR"))
                .body("items[0].duties", empty());
        admin.put(
                        path,
                        "{\"duties\":[\"Quoting and billing\"]}",
                        reader.get(path).header("ETag"))
                .then()
                .statusCode(200)
                .body("duties", contains("Quoting and billing"));
    }

    @Test
    @Tag("CS-16")
    void aPartnersOwnCriteriaReplaceThoseOfTheLifecycleForItsCustomers() {
        UUID partner = UUID.randomUUID();
        String subscription = Given.subscription(Given.customer(), "watsonx.ai", LocalDate.of(2099, 12, 31), partner);
        admin.put("/partner-lifecycles/" + partner, """
            {"stages":[{"code":"ALL","label":"All","stages":["NEED","EVALUATE","SELECT","PURCHASE","IMPLEMENT",
             "ONBOARD","USE","ENGAGE","ADOPT","OPTIMIZE","RENEW","RECOMMEND","ADVOCATE","EXPAND"]}],
             "criteria":[{"stage":"IMPLEMENT","criteria":[{"key":"SIGNED_OFF","criterion":"Signed off",
             "kind":"MANUAL"}]}]}
            """, null).then().statusCode(201);
        Api api = Api.as("customer-success");
        String position = api.post(
                        "/lifecycle-positions",
                        "{\"subscriptionId\":\"" + subscription + "\",\"useCase\":\"Assistant\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/lifecycle-positions/" + position;
        api.get(path + "/criteria")
                .then()
                .statusCode(200)
                .body("partnersStage", equalTo("ALL"))
                .body("items.key", contains("SIGNED_OFF"));
        api.postMatching(path + "/moves", "{\"to\":\"ONBOARD\"}", "\"1\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("signed_off"));
        api.postMatching(
                        path + "/moves",
                        "{\"to\":\"ONBOARD\",\"evidence\":[{\"criterion\":\"SIGNED_OFF\",\"note\":\"by mail\"}]}",
                        "\"1\"")
                .then()
                .statusCode(201)
                .body("stage", equalTo("ONBOARD"));
        api.get("/lifecycle-moves?positionId=" + position)
                .then()
                .body("items.to", contains("IMPLEMENT", "ONBOARD"))
                .body("items[1].evidence[0].note", equalTo("by mail"));
        api.get("/lifecycle-funnel?partnerId=" + partner)
                .then()
                .statusCode(200)
                .body("items.find { it.stage == 'ONBOARD' }.standing", equalTo(1))
                .body("items.find { it.stage == 'IMPLEMENT' }.left", equalTo(1));
        Api.asPartner(UUID.randomUUID())
                .get("/partner-lifecycles/" + partner)
                .then()
                .statusCode(404);
    }
}
