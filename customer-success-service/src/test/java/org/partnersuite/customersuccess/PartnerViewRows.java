package org.partnersuite.customersuccess;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of a partner's customer that carry a marker in what a partner is not to see: relations, teams, segments, positions. */
final class PartnerViewRows {
    private final Api colleague;
    private final String marker;
    private final UUID partner;
    private final Map<String, List<String>> rows = new HashMap<>();

    /** @param colleague whose very name is marked */
    PartnerViewRows(Api colleague, String marker, UUID partner) {
        this.colleague = colleague;
        this.marker = marker;
        this.partner = partner;
    }

    /** By operation. */
    Map<String, List<String>> of(String customer, String subscription) {
        validateOrder(subscription);
        add("/partner-relations/{id}", "/partner-relations/" + relation(subscription));
        String tenant = created("/tenants", """
            {"customerId":"%s","name":"globex-prod","datacenter":"Frankfurt","subscriptionIds":["%s"],
             "externalId":{"source":"cmdb","id":"%s"}}
            """.formatted(customer, subscription, subscription));
        add("/tenants/{id}", "/tenants/" + tenant);
        add("/tenants/by-external-id/{source}/{externalId}", "/tenants/by-external-id/cmdb/" + subscription);
        add("/entitlements/{id}", "/entitlements/" + created("/entitlements", """
            {"subscriptionId":"%s","metric":"users","quantity":"100"}
            """.formatted(subscription)));
        add("/team-members/{id}", "/team-members/" + created("/team-members", """
            {"customerId":"%s","person":"pat","partnerId":"%s","role":"CSM"}
            """.formatted(customer, partner)));
        segment(customer);
        add("/customers/{id}/segment", "/customers/" + customer + "/segment");
        add("/segments/{code}", "/segments/ENTERPRISE");
        String position = created("/lifecycle-positions", """
            {"subscriptionId":"%s","useCase":"Assistant","stage":"USE","reason":"%s"}
            """.formatted(subscription, marker));
        add("/lifecycle-positions/{id}", "/lifecycle-positions/" + position);
        String move = Api.as("reader")
                .get("/lifecycle-moves?positionId=" + position)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        add("/lifecycle-moves/{id}", "/lifecycle-moves/" + move);
        add("/lifecycle-positions/{id}/criteria", "/lifecycle-positions/" + position + "/criteria");
        add("/lifecycle-stages/{stage}", "/lifecycle-stages/ONBOARD");
        add("/stage-duties/{stage}/{actor}/{model}", "/stage-duties/LAND/PARTNER/SALES_AGENT");
        lifecycle();
        add("/partner-lifecycles/{partnerId}", "/partner-lifecycles/" + partner);
        add("/work-lists/{role}", "/work-lists/CSM");
        return rows;
    }

    private void validateOrder(String subscription) {
        colleague
                .postMatching(
                        "/subscriptions/" + subscription + "/order-validations",
                        "{\"orderReviewed\":true,\"accountValidated\":true,\"accountRecord\":\"SA-1\"}",
                        etag("/subscriptions/" + subscription))
                .then()
                .statusCode(201);
    }

    /** The partner of record is named again, as of a day that has passed. */
    private String relation(String subscription) {
        LocalDate today = LocalDate.now(Clock.systemUTC());
        colleague
                .postMatching(
                        "/subscriptions/" + subscription + "/partner-of-record-changes",
                        """
                        {"partnerId":"%s","engagementModel":"CUSTOMER_SUCCESS_MANAGER","effectiveOn":"%s",
                         "consentBy":"%s","consentedOn":"%s","reason":"%s","approvedBy":"%s"}
                        """.formatted(
                                partner, today.minusDays(1), marker, today.minusDays(2), marker, marker + "-boss"),
                        etag("/subscriptions/" + subscription))
                .then()
                .statusCode(201);
        return Api.as("reader")
                .get("/partner-relations?sort=-from&subscriptionId=" + subscription)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** With revenue in a currency that has no rate, and set by hand. */
    private void segment(String customer) {
        colleague
                .post(
                        "/subscriptions",
                        Given.subscriptionBody(customer, "watsonx.ai", LocalDate.of(2098, 12, 31), null)
                                .replace("USD", "XAF")
                                .replace("2097-12-31", "2020-01-01"))
                .then()
                .statusCode(201);
        String path = "/customers/" + customer + "/segment";
        colleague
                .put(
                        path,
                        "{\"segment\":\"ENTERPRISE\",\"reason\":\"" + marker + "\",\"expiresOn\":\"2099-01-01\"}",
                        "*")
                .then()
                .statusCode(200);
    }

    private void lifecycle() {
        Api.as("admin").put("/partner-lifecycles/" + partner, """
            {"stages":[{"code":"ALL","label":"All","stages":["NEED","EVALUATE","SELECT","PURCHASE","IMPLEMENT",
             "ONBOARD","USE","ENGAGE","ADOPT","OPTIMIZE","RENEW","RECOMMEND","ADVOCATE","EXPAND"]}]}
            """, null).then().statusCode(201);
    }

    private String created(String collection, String body) {
        return colleague.post(collection, body).then().statusCode(201).extract().path("id");
    }

    private static String etag(String path) {
        return Api.as("reader").get(path).then().statusCode(200).extract().header("ETag");
    }

    private void add(String template, String path) {
        rows.put("GET " + Api.BASE + template, List.of(Api.BASE + path));
    }
}
