package org.partnersuite.engagement.strategy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

@QuarkusTest
@Tag("EN-3")
class StrategiesApiTest {
    private static final String DRAFT = """
            {"owner":"joe","businessInitiatives":[{"name":"Service without waiting"}],
             "technologyDecisionPoints":[{"name":"Model platform","description":"In spring"}],
             "useCases":[{"name":"Talent assistant","code":"wx_Talent","offering":"watsonx.ai"},{"name":"Claims"}]}""";
    private final Api lead = Api.as("technical-lead");
    private final Api seller = Api.as("seller");
    private String account = "";
    private String path = "";

    @Inject
    Database database;

    @BeforeEach
    void openAnAccount() {
        account = Given.account();
        path = "/accounts/" + account + "/technical-strategy";
    }

    private Response publish(String strategy, int version, String body) {
        return lead.postMatching(strategy + "/versions", body, "\"" + version + "\"");
    }

    @Test
    void eachPublicationIsAVersionThatStaysReadable() {
        lead.put(path, DRAFT, null)
                .then()
                .statusCode(201)
                .body("publishedVersion", nullValue())
                .body("unpublishedChanges", equalTo(true));
        publish(path, 1, "{\"note\":\"First\"}")
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .header("Location", endsWith(path + "/versions/1"))
                .body("number", equalTo(1))
                .body("publishedBy", equalTo("technical-lead-user"));
        publish(path, 2, "{}")
                .then()
                .statusCode(422)
                .body("code", equalTo("publication_rules_unmet"))
                .body("errors.code", contains("changes"))
                .body("errors[0].satisfiedBy.path", endsWith(path));
        lead.patch(path, "{\"useCases\":[{\"name\":\"Claims\"}]}", "\"2\"")
                .then()
                .statusCode(200)
                .body("publishedVersion", equalTo(1))
                .body("unpublishedChanges", equalTo(true));
        publish(path, 3, "{}").then().statusCode(201).body("number", equalTo(2));
        lead.get(path).then().body("version", equalTo(4)).body("unpublishedChanges", equalTo(false));
        seller.get(path + "/versions/1")
                .then()
                .statusCode(200)
                .body("useCases.name", contains("Talent assistant", "Claims"));
        seller.get(path + "/versions/2").then().statusCode(200).body("useCases.name", contains("Claims"));
        seller.get(path + "/versions/3").then().statusCode(404);
        seller.get(path + "/versions")
                .then()
                .body("items.number", contains(2, 1))
                .body("items.useCases", contains(1, 2))
                .body("items[1].note", equalTo("First"));
        seller.get(path + "/history")
                .then()
                .body("items.action", contains("begun", "published", "edited", "published"));
    }

    @Test
    void theExportForTheClientLeavesTheInternalStrategyOut() {
        lead.put(path, """
                        {"owner":"joe","technologyDecisionPoints":[{"name":"Model platform"}],
                         "internalStrategy":[{"name":"Model platform","landing":"By a pilot","expansion":"Then all brands"}]}
                        """, null).then().statusCode(201).body("internalStrategy.landing", contains("By a pilot"));
        publish(path, 1, "{\"note\":\"For us\"}").then().statusCode(201);
        seller.get(path + "/versions/1").then().body("internalStrategy.expansion", contains("Then all brands"));
        seller.get(path + "/versions/1/export")
                .then()
                .statusCode(200)
                .body("technologyDecisionPoints.name", contains("Model platform"))
                .body("$", not(hasKey("internalStrategy")))
                .body("$", not(hasKey("note")))
                .body("$", not(hasKey("decisionPoints")));
        Api.asPartner(UUID.randomUUID()).get(path + "/versions/1/export").then().statusCode(403);
    }

    @Test
    void everyFaultOfADraftIsNamedAtOnce() {
        lead.put(path, """
                        {"owner":"joe","technologyDecisionPoints":[{"name":"A"},{"name":"A"}],
                         "useCases":[{"name":"B","code":"wx_No"},{"name":"C","offering":"none"},{"name":"B"}]}""", null)
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/technologyDecisionPoints/1/name",
                                "/useCases/0/code",
                                "/useCases/1/offering",
                                "/useCases/2/name"));
    }

    @Test
    void onlyItsOwnerOrALeadEditsAndPublishes() {
        lead.put(path, DRAFT, null).then().statusCode(201);
        seller.patch(path, "{\"useCases\":[]}", "\"1\"").then().statusCode(403).body("code", equalTo("owner_or_lead"));
        seller.postMatching(path + "/versions", "{}", "\"1\"").then().statusCode(403);
        lead.patch(path, "{\"owner\":\"seller-user\"}", "\"1\"").then().statusCode(200);
        seller.postMatching(path + "/versions", "{}", "\"2\"").then().statusCode(201);
    }

    @Test
    void theDatabaseRefusesToChangeWhatIsPublished() {
        lead.put(path, DRAFT, null).then().statusCode(201);
        publish(path, 1, "{}").then().statusCode(201);
        for (String change : new String[] {
            "update technical_strategy_version set note = 'x'", "delete from technical_strategy_version"
        }) {
            assertThatThrownBy(() -> database.transactionAs(Caller.service("test"), db -> db.execute(change)))
                    .hasStackTraceContaining("append-only");
        }
    }

    @Test
    void twoVersionsAreComparedByWhatTheySay() {
        lead.put(path, """
                        {"owner":"joe","technologyDecisionPoints":[{"name":"Platform"}],
                         "useCases":[{"name":"Answers"},{"name":"Shifts","code":"wx_Talent"}]}
                        """, null).then().statusCode(201);
        lead.postMatching(path + "/versions", "{}", "\"1\"").then().statusCode(201);
        lead.patch(path, "{\"useCases\":[{\"name\":\"Shifts\",\"code\":\"wx_SAP\"},{\"name\":\"Returns\"}]}", "\"2\"")
                .then()
                .statusCode(200);
        lead.postMatching(path + "/versions", "{}", "\"3\"").then().statusCode(201);
        lead.get(path + "/versions/2/changes")
                .then()
                .statusCode(200)
                .body("since", equalTo(1))
                .body(
                        "changes.field",
                        containsInAnyOrder("useCases", "useCases/Answers", "useCases/Shifts", "useCases/Returns"))
                .body("changes.find { it.field == 'useCases' }.from", contains("Answers", "Shifts"))
                .body("changes.find { it.field == 'useCases' }.to", contains("Shifts", "Returns"))
                .body("changes.find { it.field == 'useCases/Shifts' }.to.code", equalTo("wx_SAP"))
                .body("changes.find { it.field == 'useCases/Answers' }.to", nullValue());
        lead.get(path + "/versions/1/changes?since=2")
                .then()
                .body("changes.find { it.field == 'useCases/Returns' }.to", nullValue());
        lead.get(path + "/versions/1/changes").then().body("since", equalTo(0)).body("changes.field", hasItem("owner"));
        lead.get(path + "/versions/2/changes?since=7").then().statusCode(404);
        lead.get(path + "/versions/3/changes").then().statusCode(404);
    }

    @Test
    void aPartnersSpecialistKeepsTheSameKindOfDocumentForABrand() {
        UUID partner = Given.partner();
        String data = "/partner-strategies/" + partner + "/Data%20and%20AI";
        String other = "/partner-strategies/" + partner + "/Automation";
        lead.put(data, DRAFT, null)
                .then()
                .statusCode(201)
                .header("Location", endsWith(data))
                .body("brand", equalTo("Data and AI"));
        lead.put(other, DRAFT, null).then().statusCode(201);
        lead.put(data, DRAFT, null).then().statusCode(428);
        publish(data, 1, "{}").then().statusCode(201).header("Location", endsWith(data + "/versions/1"));
        seller.get(data + "/versions/1").then().statusCode(200).body("technologyDecisionPoints", hasSize(1));
        seller.get("/partner-strategies?partnerId=" + partner)
                .then()
                .body("items.brand", contains("Automation", "Data and AI"))
                .body("items.publishedVersion", contains(null, 1));
        seller.get("/partner-strategies?partnerId=" + partner + "&brand=Automation&owner=joe&sort=updatedAt")
                .then()
                .body("items.brand", contains("Automation"));
        Api.asPartner(partner).get(data).then().statusCode(403);
        seller.get("/partner-strategies/" + UUID.randomUUID() + "/Automation")
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownAccountHasNone() {
        String nobody = "/accounts/" + UUID.randomUUID() + "/technical-strategy";
        lead.put(nobody, DRAFT, null).then().statusCode(404);
        lead.postMatching(nobody + "/versions", "{}", "\"1\"").then().statusCode(404);
        lead.get(nobody + "/versions").then().statusCode(404);
    }
}
