package org.partnersuite.engagement.transition;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;

/** Documents that tests start from, made by a seller. */
final class GivenDocument {
    static final String PARTS = """
            "useCase":"Answers","sponsor":"CIO","referenceArchitecture":"https://wiki.example/ra","workload":"120 stores",
            "expectedOutcomes":["Fewer calls"],"stakeholders":[{"name":"Ana Lima","role":"Operations","contact":"ana@cancity.example"}]
            """;

    private static final Api SELLER = Api.as("seller");

    private GivenDocument() {}

    /** @return the id of a new one with all parts, submitted, at version 2 */
    static String submitted(String account) {
        String id = draft(account, Given.opportunity(account, null), PARTS);
        step(SELLER, id, 1, "submissions", "{}").then().statusCode(201);
        return id;
    }

    /** @return the id of a new draft at version 1 */
    static String draft(String account, @Nullable String opportunity, String parts) {
        return SELLER.post("/transition-documents", body(account, opportunity, parts))
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    static String body(String account, @Nullable String opportunity, String parts) {
        return "{\"accountId\":\"" + account + "\","
                + (opportunity == null ? "" : "\"opportunityId\":\"" + opportunity + "\",") + parts + "}";
    }

    /** Posts a step of a document that is at a version. */
    static Response step(Api api, String id, long version, String step, String body) {
        return api.postMatching(path(id) + "/" + step, body, "\"" + version + "\"");
    }

    static String path(String id) {
        return "/transition-documents/" + id;
    }
}
