package org.partnersuite.engagement.loop;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.transition.DocumentStep;

/** An engagement and all that its loop asks for, brought in through the API. */
final class LoopWorld {
    final Api lead = Api.as("technical-lead");
    final String account = Given.account();
    final String opportunity = Given.opportunity(account, null);
    final String id;

    LoopWorld() {
        id = lead.post("/engagements", """
                        {"accountId":"%s","title":"Answers for store staff","tdp":"Assistant platform","owner":"jane",
                         "opportunityIds":["%s"]}
                        """.formatted(account, opportunity))
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("stage", equalTo("UNDERSTAND"))
                .body("loopNumber", equalTo(1))
                .extract()
                .path("id");
    }

    String path() {
        return "/engagements/" + id;
    }

    Response move(String to) {
        return move("{\"to\":\"" + to + "\"}", version());
    }

    Response move(String body, long version) {
        return lead.postMatching(path() + "/stage-moves", body, "\"" + version + "\"");
    }

    Response patch(String body) {
        return lead.patch(path(), body, "\"" + version() + "\"");
    }

    long version() {
        return ((Number) lead.get(path()).path("version")).longValue();
    }

    LoopWorld toStrategize() {
        lead.put(
                        "/accounts/" + account + "/profile",
                        "{\"priorities\":[{\"horizon\":\"MONTHS_6\",\"priority\":\"Shorter queues\"}]}",
                        null)
                .then()
                .statusCode(201);
        move("STRATEGIZE").then().statusCode(201);
        return this;
    }

    LoopWorld toFrame() {
        toStrategize();
        String strategy = "/accounts/" + account + "/technical-strategy";
        lead.put(strategy, """
                        {"owner":"joe","technologyDecisionPoints":[{"name":"Assistant platform"}],
                         "useCases":[{"name":"Answers","code":"wx_Talent","offering":"watsonx.ai"}]}
                        """, null).then().statusCode(201);
        lead.postMatching(strategy + "/versions", "{}", "\"1\"").then().statusCode(201);
        move("FRAME").then().statusCode(201);
        return this;
    }

    LoopWorld toCoCreate() {
        toFrame();
        workshop();
        patch("{\"useCase\":\"Answers\",\"offering\":\"watsonx.ai\",\"sponsor\":\"CIO\"}")
                .then()
                .statusCode(200);
        move("CO_CREATE").then().statusCode(201);
        return this;
    }

    LoopWorld toDeploy() {
        toCoCreate();
        demo("PROGRESSED");
        acceptedDocument();
        move("DEPLOY").then().statusCode(201);
        return this;
    }

    LoopWorld toScale() {
        toDeploy();
        patch("""
                        {"referenceArchitecture":"https://wiki.example/ra","workload":"120 stores",
                         "workloadInProductionOn":"2026-06-01","deployedBy":"EXPERT_LABS"}
                        """).then().statusCode(200);
        move("SCALE").then().statusCode(201);
        return this;
    }

    /** A design-thinking workshop that is over. */
    void workshop() {
        Api.as("admin").post("/activities", """
                        {"opportunityId":"%s","type":"WORKSHOP","workshopKind":"DESIGN_THINKING","subject":"Framing",
                         "source":"TECH_SALES","technicalSeller":"joe","actualStart":"2026-02-20",
                         "actualEnd":"2026-02-20"}
                        """.formatted(opportunity)).then().statusCode(201);
    }

    /** A custom demo that is over. */
    void demo(String outcome) {
        Api.as("admin")
                .post("/activities", """
                        {"opportunityId":"%s","type":"CUSTOM_DEMO","subject":"Demo","source":"TECH_SALES",
                         "technicalSeller":"joe","actualStart":"2026-03-02","actualEnd":"2026-03-03","outcome":"%s"}
                        """.formatted(opportunity, outcome))
                .then()
                .statusCode(201);
    }

    String acceptedDocument() {
        String document = lead.post("/transition-documents", """
                        {"accountId":"%s","engagementId":"%s","opportunityId":"%s","useCase":"Answers","sponsor":"CIO",
                         "referenceArchitecture":"https://wiki.example/ra","workload":"120 stores",
                         "expectedOutcomes":["Fewer calls"],"stakeholders":[{"name":"Ana","role":"Operations"}]}
                        """.formatted(account, id, opportunity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/transition-documents/" + document;
        lead.postMatching(path + "/submissions", "{}", "\"1\"").then().statusCode(201);
        Given.decided(document, DocumentStep.ACCEPTANCE, "mia", null);
        return document;
    }
}
