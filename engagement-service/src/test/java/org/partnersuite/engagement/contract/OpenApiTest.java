package org.partnersuite.engagement.contract;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** The OpenAPI document is the committed one, and its examples are accepted. */
@QuarkusTest
@Tag("XC-1")
class OpenApiTest {
    private static final String EXAMPLE_OPPORTUNITY = "01976b3c-5d00-7a10-8f00-000000000003";
    private static final UUID EXAMPLE_PARTNER = UUID.fromString("01976b3c-5d00-7a10-8f00-0000000000b1");

    @Test
    void theDocumentIsTheCommittedOneAndBreaksNoCaller() throws IOException {
        OpenApiContract.servedAt(Api.BASE).assertIsTheCommittedOneAndBreaksNoCaller();
    }

    @Test
    void everyOperationIsDescribed() throws IOException {
        OpenApiContract.servedAt(Api.BASE).assertOperationsAreDescribed();
    }

    @Test
    void theExamplesAreAccepted() throws IOException {
        OpenApiContract contract = OpenApiContract.servedAt(Api.BASE);
        Api admin = Api.as("admin");
        String key = UUID.randomUUID().toString();
        admin.post("/accounts", contract.example("AccountRequest").replace("001A01", key))
                .then()
                .statusCode(201);
        admin.post(
                        "/initiatives",
                        contract.example("InitiativeRequest")
                                .replace("01976b3c-5d00-7a10-8f00-000000000001", Given.account()))
                .then()
                .statusCode(201);
        String documents = "/accounts/" + Given.account();
        admin.put(documents + "/profile", contract.example("ProfileRequest"), null)
                .then()
                .statusCode(201);
        admin.put(documents + "/plan", contract.example("PlanRequest"), null)
                .then()
                .statusCode(201);
        admin.put(documents + "/technical-strategy", contract.example("TechnicalStrategyRequest"), null)
                .then()
                .statusCode(201);
        admin.postMatching(documents + "/technical-strategy/versions", contract.example("PublicationRequest"), "\"1\"")
                .then()
                .statusCode(201);
        String opportunity = contract.example("OpportunityRequest")
                .replace("006A01", key)
                .replace("01976b3c-5d00-7a10-8f00-000000000001", Given.account());
        Given.known(EXAMPLE_PARTNER);
        String id = admin.post("/opportunities", opportunity)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String twin = Given.opportunity(admin.get("/opportunities/" + id).path("accountId"), null);
        admin.postMatching(
                        "/opportunities/" + id + "/merges",
                        contract.example("MergeRequest").replace("01976b3c-5d00-7a10-8f00-0000000000a2", twin),
                        "\"1\"")
                .then()
                .statusCode(201);
        admin.move(id, 2, contract.example("StageMoveRequest")).then().statusCode(201);
        theExamplesOfTransitionDocumentsAreAccepted(contract, id);
        theExampleOfAnEngagementIsAccepted(contract);
        theExamplesOfWorkAreAccepted(contract, id);
        theExamplesOfDealSupportAreAccepted(contract, id);
    }

    private static void theExamplesOfWorkAreAccepted(OpenApiContract contract, String opportunity) {
        Api admin = Api.as("admin");
        String activity = admin.post(
                        "/activities", contract.example("ActivityRequest").replace(EXAMPLE_OPPORTUNITY, opportunity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        admin.patch("/activities/" + activity, "{\"actualEnd\":null,\"outcome\":null}", "\"1\"")
                .then()
                .statusCode(200);
        accepted(contract, "/activities/" + activity + "/cancellations", "ActivityCancellationRequest", 2);
        String roadblock = admin.post(
                        "/roadblocks", contract.example("RoadblockRequest").replace(EXAMPLE_OPPORTUNITY, opportunity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        accepted(contract, "/roadblocks/" + roadblock + "/resolutions", "RoadblockResolutionRequest", 1);
        accepted(contract, "/roadblocks/" + roadblock + "/reopenings", "RoadblockReopeningRequest", 2);
    }

    private static void accepted(OpenApiContract contract, String path, String schema, long version) {
        Api.as("admin")
                .postMatching(path, contract.example(schema), "\"" + version + "\"")
                .then()
                .statusCode(201);
    }

    private static void theExamplesOfDealSupportAreAccepted(OpenApiContract contract, String opportunity) {
        Api admin = Api.as("admin");
        String squad = admin.post(
                        "/squads",
                        contract.example("SquadRequest").replace("Austin data and AI", "Austin " + opportunity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String request = admin.post(
                        "/deal-support-requests",
                        contract.example("DealSupportRequestBody").replace(EXAMPLE_OPPORTUNITY, opportunity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/deal-support-requests/" + request;
        String assignment =
                contract.example("DealSupportAssignment").replace("01976b3c-5d00-7a10-8f00-0000000000e1", squad);
        admin.postMatching(path + "/assignments", assignment, "\"1\"").then().statusCode(201);
        admin.postMatching(path + "/interlocks", contract.example("DealSupportInterlock"), "\"2\"")
                .then()
                .statusCode(201);
        admin.postMatching(path + "/acceptances", contract.example("DealSupportNote"), "\"3\"")
                .then()
                .statusCode(201);
        admin.post(path + "/activities", contract.example("ActivityOfRequest"))
                .then()
                .statusCode(201);
        admin.postMatching(path + "/deliveries", contract.example("DealSupportNote"), "\"4\"")
                .then()
                .statusCode(201);
        admin.postMatching(path + "/closures", contract.example("DealSupportClosure"), "\"5\"")
                .then()
                .statusCode(201);
    }

    private static void theExamplesOfTransitionDocumentsAreAccepted(OpenApiContract contract, String opportunity) {
        Api seller = Api.as("seller");
        String account = seller.get("/opportunities/" + opportunity).path("accountId");
        String document = seller.post(
                        "/transition-documents",
                        contract.example("TransitionDocumentRequest")
                                .replace("01976b3c-5d00-7a10-8f00-000000000001", account)
                                .replace(EXAMPLE_OPPORTUNITY, opportunity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/transition-documents/" + document;
        seller.postMatching(path + "/submissions", contract.example("DocumentStepRequest"), "\"1\"")
                .then()
                .statusCode(201);
    }

    private static void theExampleOfAnEngagementIsAccepted(OpenApiContract contract) {
        Api.as("seller")
                .post(
                        "/engagements",
                        contract.example("EngagementRequest")
                                .replace("01976b3c-5d00-7a10-8f00-000000000001", Given.account()))
                .then()
                .statusCode(201);
        String point = Api.as("seller")
                .post(
                        "/decision-points",
                        contract.example("DecisionPointRequest")
                                .replace("01976b3c-5d00-7a10-8f00-000000000001", Given.account()))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.as("seller")
                .postMatching(
                        "/decision-points/" + point + "/moves", contract.example("DecisionPointMoveRequest"), "\"1\"")
                .then()
                .statusCode(201);
    }
}
