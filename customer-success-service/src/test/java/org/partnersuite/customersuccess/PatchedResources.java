package org.partnersuite.customersuccess;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * A resource that is there for each path of a PATCH that this service has for teams, relations, tenants and positions.
 */
final class PatchedResources {
    private static final Api ADMIN = Api.as("admin");

    private PatchedResources() {}

    /** Addresses by path of the document. */
    static Map<String, String> all() {
        Map<String, String> resources = new HashMap<>();
        String customer = Given.customer();
        String subscription = Given.subscription();
        UUID partner = UUID.randomUUID();
        Given.known(partner);
        add(resources, "/entitlements", """
            {"subscriptionId":"%s","metric":"users","quantity":"7"}
            """.formatted(subscription));
        add(resources, "/tenants", """
            {"customerId":"%s","name":"globex-prod","datacenter":"Frankfurt"}
            """.formatted(customer));
        add(resources, "/team-members", """
            {"customerId":"%s","person":"ann","role":"CSM"}
            """.formatted(customer));
        add(resources, "/partner-relations", """
            {"customerId":"%s","partnerId":"%s"}
            """.formatted(customer, partner));
        add(resources, "/lifecycle-positions", """
                {"subscriptionId":"%s","useCase":"Assistant"}
                """.formatted(subscription));
        add(resources, "/incidents", """
                {"subscriptionId":"%s","severity":2,"title":"Slow","openedAt":"2026-11-05T09:00:00Z"}
                """.formatted(subscription));
        add(resources, "/calls-to-action", """
                {"customerId":"%s","title":"Call back","dueOn":"2099-01-01"}
                """.formatted(customer));
        resources.put(Api.BASE + "/trigger-rules/{key}", Api.BASE + "/trigger-rules/SCORE_FELL");
        String incident = "/incidents/by-external-id/desk/" + UUID.randomUUID();
        ADMIN.put(incident, """
                        {"subscriptionId":"%s","severity":2,"title":"Slow","openedAt":"2026-11-05T09:00:00Z"}
                        """.formatted(subscription), null).then().statusCode(201);
        resources.put(Api.BASE + "/incidents/by-external-id/{source}/{externalId}", Api.BASE + incident);
        voices(resources, customer);
        add(resources, "/service-offers", """
            {"code":"P%s","kind":"ADOPTION","family":"ADOPTION_PLANNING","name":"Care","free":true}
            """.formatted(
                        UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT)));
        String offer = ADMIN.get("/service-offers?offered=true&kind=ADOPTION").path("items[0].id");
        add(resources, "/subscription-services", """
            {"subscriptionId":"%s","offerId":"%s","fromDay":"2026-01-01"}
            """.formatted(subscription, offer));
        String key = "/tenants/by-external-id/cmdb/" + UUID.randomUUID();
        ADMIN.put(key, """
            {"customerId":"%s","name":"globex-test","datacenter":"Frankfurt"}
            """.formatted(customer), null).then().statusCode(201);
        resources.put(Api.BASE + "/tenants/by-external-id/{source}/{externalId}", Api.BASE + key);
        return resources;
    }

    private static void voices(Map<String, String> resources, String customer) {
        add(resources, "/survey-questions", """
                {"surveyKind":"CSAT","engagementType":"%s","text":"How was it?","answerType":"TEXT"}
                """.formatted(UUID.randomUUID()));
        add(resources, "/growth-candidates", """
                {"customerId":"%s","direction":"ADJACENT_OFFERING","useCase":"Calls","reason":"Asked for"}
                """.formatted(customer));
        add(resources, "/success-stories", """
                {"kind":"SUCCESS_STORY","customerId":"%s","title":"Fewer calls","useCase":"Calls"}
                """.formatted(customer));
        add(resources, "/business-reviews", """
                {"kind":"ACCOUNT_QBR","customerId":"%s","title":"Review","from":"2026-01-01","to":"2026-03-31",
                 "plannedOn":"2026-04-14"}
                """.formatted(customer));
    }

    private static void add(Map<String, String> resources, String collection, String body) {
        String id =
                ADMIN.post(collection, body).then().statusCode(201).extract().path("id");
        resources.put(Api.BASE + collection + "/{id}", Api.BASE + collection + "/" + id);
    }
}
