package org.partnersuite.engagement.reference;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

@QuarkusTest
@Tag("EN-1")
class ReferenceDataApiTest {
    private final Api reader = Api.as("reader");
    private final Api admin = Api.as("admin");

    @Test
    void everySetIsReadableAndCacheable() {
        reader.get("/reference-data").then().statusCode(200).body("items", hasSize(ReferenceSetId.values().length));
        for (ReferenceSetId id : ReferenceSetId.values()) {
            String etag = reader.get("/reference-data/" + id.code())
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(id.code()))
                    .extract()
                    .header("ETag");
            reader.getIfNoneMatch("/reference-data/" + id.code(), etag).then().statusCode(304);
        }
    }

    @Test
    void theValuesAreTheSourcesOwn() {
        reader.get("/reference-data/method-stages")
                .then()
                .body("values.code", contains("UNDERSTAND", "STRATEGIZE", "FRAME", "CO_CREATE", "DEPLOY", "SCALE"));
        reader.get("/reference-data/sales-stages")
                .then()
                .body("values.code", contains("PREPARE", "ENGAGE", "QUALIFY", "DESIGN", "PROPOSE", "WON", "LOST"));
        reader.get("/reference-data/roles")
                .then()
                .body("values.code", contains("ATL", "BTS", "DTS", "PTS", "CE", "CSM"))
                .body("values[0].kpis", contains("Technology Revenue", "Red Hat SYB", "Technology Annuity"));
        reader.get("/reference-data/offerings")
                .then()
                .body("values.find { it.code == 'watsonx.ai' }.ut30", equalTo("30AX6"))
                .body("values.find { it.code == 'watsonx.data' }.ut30", equalTo("30AW0"))
                .body("values.code", hasItems("watsonx.governance", "Watson Discovery", "watsonx Code Assistant"));
        reader.get("/reference-data/use-cases")
                .then()
                .body("values", hasSize(10))
                .body("values.code", hasItem("wx_Modernization_&_Code"));
        reader.get("/reference-data/accountability")
                .then()
                .body(
                        "values.find { it.code == 'STRATEGIZE' }.accountability.find { it.role == 'ATL' }.raci",
                        equalTo("A"))
                .body(
                        "values.find { it.code == 'DEPLOY' }.accountability.role",
                        hasItems("CSM", "BUSINESS_PARTNER", "EXPERT_LABS", "CONSULTING"));
    }

    @Test
    @Tag("EN-16")
    void theL30sAreThoseOfTheOfferings() {
        String code = "MQ-" + UUID.randomUUID();
        offering(
                code, "{\"name\":\"MQ Appliance\",\"l30\":\"" + code.substring(0, 15) + "\",\"brand\":\"AUTOMATION\"}");
        Response l30s = reader.get("/reference-data/l30s");
        l30s.then()
                .statusCode(200)
                .body("items.code", hasItems("30AX6", "30AW0", "watsonx Assistant", code.substring(0, 15)))
                .body("items.code", not(hasItem("watsonx.ai")))
                .body("items.find { it.code == '30AX6' }.offerings", contains("watsonx.ai"));
        reader.getIfNoneMatch("/reference-data/l30s", l30s.header("ETag"))
                .then()
                .statusCode(304);
        offering(code, "{\"name\":\"MQ Appliance\",\"retired\":true}");
        reader.get("/reference-data/l30s").then().body("items.code", not(hasItem(code)));
    }

    @Test
    void anAdministratorWeighsTheStages() {
        String etag = reader.get("/reference-data/sales-stages").header("ETag");
        String path = "/reference-data/sales-stages/weights";
        admin.put(path, "{\"weights\":{\"QUALIFY\":30.5}}", null).then().statusCode(428);
        admin.put(path, "{\"weights\":{\"QUALIFY\":130}}", etag).then().statusCode(400);
        admin.put(path, "{\"weights\":{\"PREPARE\":30}}", etag).then().statusCode(400);
        reader.put(path, "{\"weights\":{\"QUALIFY\":30.5}}", etag).then().statusCode(403);
        admin.put(path, "{\"weights\":{\"QUALIFY\":30.5}}", etag)
                .then()
                .statusCode(200)
                .body("values.find { it.code == 'QUALIFY' }.weight", equalTo(30.5f));
        admin.put(path, "{\"weights\":{\"QUALIFY\":25}}", etag).then().statusCode(412);
        admin.put(
                        path,
                        "{\"weights\":{\"QUALIFY\":25}}",
                        reader.get("/reference-data/sales-stages").header("ETag"))
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("EN-7")
    @Tag("EN-11")
    void anAdministratorAddsAnOpenStageThatOpportunitiesPass() {
        String negotiate = "{\"name\":\"Negotiate\",\"weight\":90,\"ageThresholdDays\":30,"
                + "\"evidence\":\"The client negotiates the contract\"";
        stages("values/PROPOSE", negotiate + "}").then().statusCode(409).body("code", equalTo("fixed_stage"));
        stages("values/NEGOTIATE", negotiate + "}")
                .then()
                .statusCode(200)
                .body("values.code.indexOf('NEGOTIATE')", equalTo(5))
                .body("values.code.last()", equalTo("LOST"))
                .body("values.find { it.code == 'NEGOTIATE' }.ageThresholdDays", equalTo(30));
        try {
            Api seller = Api.as("seller");
            String id = Given.opportunity();
            Api.as("technical-lead").move(id, 1, """
                    {"to":"PROPOSE","override":true,"reason":"Known client",
                     "evidence":{"code":"CLIENT_AGREED_PILOT_SUCCESSFUL","on":"2026-03-02"}}
                    """).then().statusCode(201);
            String signed = "{\"to\":\"WON\",\"evidence\":{\"code\":\"SIGNED\",\"on\":\"2026-03-02\"}}";
            seller.move(id, 2, signed).then().statusCode(422).body("errors.code", hasItem("override"));
            seller.get("/opportunities/" + id + "/stage-criteria?to=NEGOTIATE")
                    .then()
                    .body("targets.passage", contains("STEP"));
            seller.move(id, 2, """
                    {"to":"NEGOTIATE","evidence":{"code":"EVIDENCE_OF_NEGOTIATE","on":"2026-03-02"}}
                    """).then().statusCode(201).body("opportunity.stage", equalTo("NEGOTIATE"));
            seller.get("/opportunities?stage=NEGOTIATE").then().body("items.id", hasItem(id));
            seller.move(id, 3, signed).then().statusCode(201);
            seller.move(Given.opportunity(), 1, "{\"to\":\"NOWHERE\"}")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("unknown_code"));
            Api.as("integration")
                    .put(
                            "/opportunities/by-external-id/crm/" + UUID.randomUUID(),
                            Given.body(
                                    Given.account(),
                                    null,
                                    ",\"importedStage\":{\"stage\":\"NEGOTIATE\",\"enteredOn\":\"2026-03-02\"}"),
                            null)
                    .then()
                    .statusCode(201)
                    .body("stage", equalTo("NEGOTIATE"));
        } finally {
            stages("values/NEGOTIATE", negotiate + ",\"retired\":true}").then().statusCode(200);
        }
        seller(Given.opportunity(), "NEGOTIATE").then().statusCode(400);
        stages("thresholds", "{\"thresholds\":{\"WON\":60}}").then().statusCode(400);
        stages("thresholds", "{\"thresholds\":{\"ENGAGE\":60}}").then().statusCode(200);
    }

    private static Response seller(String opportunity, String to) {
        return Api.as("seller").move(opportunity, 1, "{\"to\":\"" + to + "\"}");
    }

    private Response stages(String path, String body) {
        return admin.put(
                "/reference-data/sales-stages/" + path,
                body,
                reader.get("/reference-data/sales-stages").header("ETag"));
    }

    @Test
    void anAdministratorEditsTheRaciTable() {
        String etag = reader.get("/reference-data/accountability").header("ETag");
        admin.put(
                        "/reference-data/accountability",
                        "{\"accountability\":{\"SCALE\":[{\"role\":\"CSM\",\"raci\":\"AR\"},{\"role\":\"ATL\",\"raci\":\"I\"}]}}",
                        etag)
                .then()
                .statusCode(200)
                .body("values.find { it.code == 'SCALE' }.accountability.role", contains("ATL", "CSM"));
    }

    @Test
    void anAdministratorAddsOfferingsAndTheSourcesStay() {
        String code = "MQ-" + UUID.randomUUID();
        String etag = reader.get("/reference-data/offerings").header("ETag");
        admin.put("/reference-data/offerings/values/watsonx.ai", "{\"name\":\"Mine\"}", etag)
                .then()
                .statusCode(409);
        admin.put("/reference-data/offerings/values/" + code, "{\"name\":\"MQ Appliance\"}", etag)
                .then()
                .statusCode(200)
                .body("values.code", hasItem(code));
    }

    @Test
    @Tag("EN-14")
    void anAdministratorAddsLossReasonsAndRetiresThem() {
        String code = "R"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        name("loss-reasons", code, "{\"name\":\"The client was acquired\"}")
                .then()
                .statusCode(200)
                .body("values.code", hasItem(code));
        String lost = Given.opportunity();
        Api seller = Api.as("seller");
        seller.move(lost, 1, "{\"to\":\"LOST\",\"lossReason\":\"" + code + "\"}")
                .then()
                .statusCode(201);
        name("loss-reasons", code, "{\"name\":\"The client was acquired\",\"retired\":true}")
                .then()
                .statusCode(200)
                .body("values.find { it.code == '" + code + "' }.retired", equalTo(true));
        seller.move(Given.opportunity(), 1, "{\"to\":\"LOST\",\"lossReason\":\"" + code + "\"}")
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("loss_reason"));
        seller.patch("/opportunities/" + lost, "{\"sponsor\":\"CIO\"}", "\"2\"")
                .then()
                .statusCode(200)
                .body("lossReason", equalTo(code));
        reader.get("/reference-data/loss-reasons/history?sort=-at&pageSize=1")
                .then()
                .statusCode(200)
                .body("items[0].by", equalTo("admin-user"))
                .body("items[0].changes.field", contains(code))
                .body("items[0].changes[0].from.retired", equalTo(false))
                .body("items[0].changes[0].to.retired", equalTo(true));
    }

    @Test
    @Tag("EN-14")
    void aRetiredOfferingStaysOnItsLinesAndIsSoldNoMore() {
        String code = "MQ-" + UUID.randomUUID();
        offering(code, "{\"name\":\"MQ Appliance\"}");
        String body = Given.body(Given.account(), null, "").replace("watsonx Assistant", code);
        String sold = Api.as("seller")
                .post("/opportunities", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        offering(code, "{\"name\":\"MQ Appliance\",\"retired\":true}");
        Api.as("seller")
                .post("/opportunities", body)
                .then()
                .statusCode(400)
                .body("errors.code", contains("retired_code"))
                .body("errors.pointer", contains("/lines/1/offering"));
        Api.as("seller")
                .patch("/opportunities/" + sold, "{\"sponsor\":\"CIO\"}", "\"1\"")
                .then()
                .statusCode(200);
    }

    @Test
    @Tag("EN-10")
    void aRetiredRoadblockCategoryStaysOnWhatHasItAndIsRaisedNoMore() {
        String code = "C"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
        name("roadblock-categories", code, "{\"name\":\"Export control\"}")
                .then()
                .statusCode(200);
        Api seller = Api.as("seller");
        String opportunity = Given.opportunity();
        String body = "{\"opportunityId\":\"" + opportunity + "\",\"category\":\"" + code
                + "\",\"severity\":\"HIGH\",\"description\":\"Licence\"}";
        String raised = seller.post("/roadblocks", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        name("roadblock-categories", code, "{\"name\":\"Export control\",\"retired\":true}")
                .then()
                .statusCode(200);
        seller.post("/roadblocks", body).then().statusCode(400).body("errors.pointer", contains("/category"));
        seller.patch("/roadblocks/" + Given.roadblock(opportunity), "{\"category\":\"" + code + "\"}", "\"1\"")
                .then()
                .statusCode(400);
        seller.patch("/roadblocks/" + raised, "{\"severity\":\"LOW\"}", "\"1\"")
                .then()
                .statusCode(200)
                .body("category", equalTo(code));
        seller.get("/roadblocks?category=" + code).then().body("items.id", contains(raised));
        seller.get("/roadblocks/summary?by=category")
                .then()
                .body("items.find { it.category == '" + code + "' }.open.count", equalTo(1));
    }

    @Test
    void theMethodsOwnSetsStay() {
        for (String set : List.of("use-cases", "strategic-initiative-names", "method-stages", "roles")) {
            name(set, "MINE", "{\"name\":\"Mine\"}").then().statusCode(409).body("code", equalTo("fixed_set"));
        }
        name("loss-reasons", "lower case", "{\"name\":\"Mine\"}").then().statusCode(400);
        reader.get("/reference-data/nothing/history").then().statusCode(404);
    }

    private void offering(String code, String body) {
        admin.put(
                        "/reference-data/offerings/values/" + code,
                        body,
                        reader.get("/reference-data/offerings").header("ETag"))
                .then()
                .statusCode(200);
    }

    private Response name(String set, String code, String body) {
        String etag = reader.get("/reference-data/" + set).header("ETag");
        return admin.put("/reference-data/" + set + "/values/" + code.replace(" ", "%20"), body, etag);
    }
}
