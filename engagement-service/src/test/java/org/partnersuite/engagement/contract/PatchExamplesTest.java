package org.partnersuite.engagement.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.dealsupport.GivenSupport;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** The examples of merge patches, those that remove a member too, are accepted as they stand. */
@QuarkusTest
@Tag("XC-1")
class PatchExamplesTest {
    private final Api admin = Api.as("admin");

    @Test
    void everyPatchChangesWhatItSays() throws IOException {
        OpenApiContract contract = OpenApiContract.servedAt(Api.BASE);
        Map<String, String> resources = resources(contract);
        Map<String, JsonNode> patches = new TreeMap<>();
        contract.document().at("/components/schemas").properties().stream()
                .filter(schema ->
                        schema.getKey().endsWith("Patch") && !schema.getKey().startsWith("BulkJob"))
                .forEach(
                        schema -> patches.put(schema.getKey(), schema.getValue().path("examples")));

        assertThat(patches.keySet()).isEqualTo(resources.keySet());
        patches.forEach((name, examples) -> {
            assertThat(examples).as(name).isNotEmpty();
            String path = resources.get(name);
            for (JsonNode example : examples) {
                admin.patch(path, example.toString(), admin.get(path).header("ETag"))
                        .then()
                        .statusCode(200);
            }
        });
    }

    private Map<String, String> resources(OpenApiContract contract) {
        String account = Given.account();
        String opportunity = Given.opportunity(account, null);
        String documents = "/accounts/" + account;
        for (String document : new String[] {"profile", "plan", "technical-strategy"}) {
            String request = Map.of("profile", "ProfileRequest", "plan", "PlanRequest")
                    .getOrDefault(document, "TechnicalStrategyRequest");
            admin.put(documents + "/" + document, contract.example(request), null)
                    .then()
                    .statusCode(201);
        }
        Map<String, String> resources = new TreeMap<>();
        resources.put("AccountRequestPatch", documents);
        resources.put("ProfileRequestPatch", documents + "/profile");
        resources.put("PlanRequestPatch", documents + "/plan");
        resources.put("TechnicalStrategyRequestPatch", documents + "/technical-strategy");
        resources.put("InitiativeRequestPatch", "/initiatives/" + Given.initiative(account));
        resources.put("OpportunityRequestPatch", "/opportunities/" + opportunity);
        resources.put("ActivityRequestPatch", "/activities/" + Given.activity(opportunity, ""));
        resources.put("RoadblockRequestPatch", "/roadblocks/" + Given.roadblock(opportunity));
        resources.put("SquadRequestPatch", "/squads/" + GivenSupport.squad(1));
        resources.put("DealSupportRequestBodyPatch", "/deal-support-requests/" + GivenSupport.request());
        resources.put("EngagementRequestPatch", created("/engagements", """
                {"accountId":"%s","title":"Answers","tdp":"Platform","useCase":"Answers","owner":"jane"}
                """.formatted(account)));
        resources.put(
                "TransitionDocumentRequestPatch",
                created("/transition-documents", "{\"accountId\":\"" + account + "\"}"));
        return resources;
    }

    private String created(String path, String body) {
        return path + "/"
                + admin.post(path, body).then().statusCode(201).extract().<String>path("id");
    }
}
