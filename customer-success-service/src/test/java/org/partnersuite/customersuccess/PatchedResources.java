package org.partnersuite.customersuccess;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A resource that is there for each path of a PATCH that this service has for teams, relations, tenants and positions. */
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
        add(resources, "/service-offers", """
            {"code":"P%s","kind":"ADOPTION","family":"ADOPTION_PLANNING","name":"Care","free":true}
            """.formatted(UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT)));
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

    private static void add(Map<String, String> resources, String collection, String body) {
        String id =
                ADMIN.post(collection, body).then().statusCode(201).extract().path("id");
        resources.put(Api.BASE + collection + "/{id}", Api.BASE + collection + "/" + id);
    }
}
