package org.partnersuite.engagement.contract;

import org.partnersuite.engagement.Api;

/** An engagement as little and as much as it may be, told again. */
final class EngagementSamples {
    private EngagementSamples() {}

    static void produce(String account, String opportunity) {
        Api seller = Api.as("seller");
        String point = seller.post("/decision-points", """
                        {"accountId":"%s","name":"Platform","owner":"joe","opportunityIds":["%s"]}
                        """.formatted(account, opportunity))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        seller.postMatching(
                        "/decision-points/" + point + "/moves",
                        "{\"to\":\"LOST\",\"reason\":\"Builds its own\"}",
                        "\"1\"")
                .then()
                .statusCode(201);
        String id = seller.post(
                        "/engagements",
                        "{\"accountId\":\"" + account
                                + "\",\"title\":\"Answers\",\"tdp\":\"Platform\",\"owner\":\"jane\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        seller.patch("/engagements/" + id, """
                        {"useCase":"Answers","useCaseCode":"wx_Talent","offering":"watsonx.ai","sponsor":"CIO",
                         "referenceArchitecture":"https://wiki.example/ra","workload":"120 stores",
                         "workloadInProductionOn":"2026-06-01","deployedBy":"CLIENT",
                         "productionRoadmap":"https://wiki.example/roadmap","growthPlan":"https://wiki.example/growth",
                         "opportunityIds":["%s"]}
                        """.formatted(opportunity), "\"1\"")
                .then()
                .statusCode(200);
        Api.as("admin")
                .post("/admin/re-emissions", "{\"type\":\"engagement\",\"ids\":[\"" + id + "\"]}")
                .then()
                .statusCode(200);
    }
}
