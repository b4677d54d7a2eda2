package org.partnersuite.engagement.contract;

import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.transition.DocumentStep;

/** Transition documents in every state, told again. */
final class TransitionDocumentSamples {
    private TransitionDocumentSamples() {}

    static void produceEveryState(String account, String opportunity) {
        Api seller = Api.as("seller");
        String id = seller.post("/transition-documents", "{\"accountId\":\"" + account + "\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = "/transition-documents/" + id;
        String architecture = Given.activity(opportunity, ",\"type\":\"TECHNICAL_ARCHITECTURE\"");
        seller.patch(path, """
                        {"opportunityId":"%s","architectureActivityId":"%s","bought":null,"customerSuccessManager":"mia","useCase":"Answers",
                         "sponsor":"CIO","referenceArchitecture":"https://wiki.example/ra","workload":"120 stores",
                         "expectedOutcomes":["Fewer calls"],
                         "accountTeam":["Jane Roe, account manager"],"initialPlan":"https://wiki.example/plan",
                         "contract":"https://wiki.example/sow",
                         "stakeholders":[{"name":"Ana Lima","role":"Operations","contact":"ana@cancity.example"}]}
                        """.formatted(opportunity, architecture), "\"1\"")
                .then()
                .statusCode(200);
        seller.postMatching(path + "/submissions", "{}", "\"2\"").then().statusCode(201);
        Given.decided(id, DocumentStep.RETURN, "mia", "Who owns the data?");
        seller.postMatching(path + "/submissions", "{}", "\"4\"").then().statusCode(201);
        Given.decided(id, DocumentStep.ACCEPTANCE, "mia", null);
        Api.as("admin")
                .post("/admin/re-emissions", "{\"type\":\"transition-document\",\"ids\":[\"" + id + "\"]}")
                .then()
                .statusCode(200);
    }
}
