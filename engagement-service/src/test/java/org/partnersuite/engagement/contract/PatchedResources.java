package org.partnersuite.engagement.contract;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.dealsupport.GivenSupport;
import org.partnersuite.platform.testkit.openapi.OpenApiContract;

/** One resource for each PATCH. */
final class PatchedResources {
    private final Api admin = Api.as("admin");
    private final Map<String, String> resources = new TreeMap<>();
    private final OpenApiContract contract;

    private PatchedResources(OpenApiContract contract) {
        this.contract = contract;
    }

    /** @return by path of the document the address of a new one; bulk jobs are not among them */
    static Map<String, String> of(OpenApiContract contract) {
        PatchedResources made = new PatchedResources(contract);
        made.make();
        return made.resources;
    }

    private void make() {
        String account = Given.account();
        String opportunity = Given.opportunity(account, null);
        put("/accounts/{id}", account);
        keyed("/accounts", "{\"name\":\"Cancity\"}");
        keyed("/opportunities", Given.body(account, null, ""));
        document("/accounts/{id}/profile", account, "ProfileRequest");
        document("/accounts/{id}/plan", account, "PlanRequest");
        document("/accounts/{id}/technical-strategy", account, "TechnicalStrategyRequest");
        String ofPartner = "/partner-strategies/" + Given.partner() + "/Automation";
        begin(ofPartner, "TechnicalStrategyRequest");
        resources.put(Api.BASE + "/partner-strategies/{partnerId}/{brand}", Api.BASE + ofPartner);
        put("/initiatives/{id}", Given.initiative(account));
        put("/opportunities/{id}", opportunity);
        put("/activities/{id}", Given.activity(opportunity, ""));
        put("/roadblocks/{id}", Given.roadblock(opportunity));
        put("/squads/{id}", GivenSupport.squad(1));
        put("/deal-support-requests/{id}", GivenSupport.request());
        put("/decision-points/{id}", created("/decision-points", """
                {"accountId":"%s","name":"Platform","owner":"joe"}
                """.formatted(account)));
        put("/engagements/{id}", created("/engagements", """
                {"accountId":"%s","title":"Answers","tdp":"Platform","useCase":"Answers","owner":"jane"}
                """.formatted(account)));
        put("/webhooks/{id}", created("/webhooks", "{\"name\":\"Test\",\"url\":\"http://127.0.0.1:9/\"}"));
        put("/transition-documents/{id}", created("/transition-documents", "{\"accountId\":\"" + account + "\"}"));
    }

    private void keyed(String collection, String body) {
        String key = "/by-external-id/crm/" + UUID.randomUUID();
        admin.put(collection + key, body, null).then().statusCode(201);
        resources.put(Api.BASE + collection + "/by-external-id/{source}/{externalId}", Api.BASE + collection + key);
    }

    private void put(String path, String id) {
        resources.put(Api.BASE + path, Api.BASE + path.replace("{id}", id));
    }

    private void document(String path, String id, String schema) {
        begin(path.replace("{id}", id), schema);
        put(path, id);
    }

    private void begin(String address, String schema) {
        admin.put(address, contract.example(schema), null).then().statusCode(201);
    }

    private String created(String path, String body) {
        return admin.post(path, body).then().statusCode(201).extract().path("id");
    }
}
