package org.partnersuite.customersuccess;

import io.quarkus.arc.Arc;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.unitofwork.Database;

/**
 * Rows of a partner's customer that carry a marker in what a partner is not to see: relations, teams, segments,
 * positions.
 */
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
        usage(subscription);
        actions(customer, subscription);
        return rows;
    }

    private void usage(String subscription) {
        String report = "/subscriptions/" + subscription + "/usage/Users/2026-10";
        colleague.put(report, """
                        {"licensed":85,"activeUsers":72,"features":{"goals":{"users":7}},"components":{"invoicing":3}}
                        """, null).then().statusCode(201);
        add("/subscriptions/{id}/usage/{licenceType}/{period}", report);
        Awaitility.await().untilAsserted(() -> Api.as("reader")
                .get("/usage-months?subscriptionId=" + subscription)
                .then()
                .body("items", Matchers.hasSize(1)));
        String month = Api.as("reader")
                .get("/usage-months?subscriptionId=" + subscription)
                .path("items[0].id");
        add("/usage-months/{id}", "/usage-months/" + month);
        String incident = created("/incidents", """
                {"subscriptionId":"%1$s","severity":2,"title":"Slow","openedAt":"2026-11-05T09:00:00Z",
                 "externalId":{"source":"desk","id":"%1$s"}}
                """.formatted(subscription));
        add("/incidents/{id}", "/incidents/" + incident);
        add("/incidents/by-external-id/{source}/{externalId}", "/incidents/by-external-id/desk/" + subscription);
        String tenant = created("/tenants", """
                {"customerId":"%s","name":"globex-down","datacenter":"Frankfurt"}
                """.formatted(
                        Api.as("reader").get("/subscriptions/" + subscription).<String>path("customerId")));
        String downtime = colleague
                .put("/tenant-downtime/of-tenants/" + tenant + "/2026-10", "{\"plannedMinutes\":60}", null)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        add("/tenant-downtime/{id}", "/tenant-downtime/" + downtime);
    }

    /** Overdue, with a task that is done, and closed. */
    private void actions(String customer, String subscription) {
        String action = created("/calls-to-action", """
                {"customerId":"%s","subscriptionId":"%s","title":"Call back","owner":"%s","playbook":"DETRACTOR"}
                """.formatted(customer, subscription, marker));
        String path = "/calls-to-action/" + action;
        Arc.container()
                .instance(Database.class)
                .get()
                .transactionAs(
                        Caller.service("test"),
                        db -> db.execute(
                                "update call_to_action set escalated_on = due_on, escalated_to = ? where id = ?",
                                marker,
                                UUID.fromString(action)));
        colleague
                .postMatching(path + "/task-completions", "{\"number\":1}", "\"1\"")
                .then()
                .statusCode(201);
        colleague
                .postMatching(path + "/closures", "{\"outcome\":\"RESOLVED\",\"reason\":\"Done\"}", "\"2\"")
                .then()
                .statusCode(201);
        add("/calls-to-action/{id}", path);
        add("/playbooks/{code}", "/playbooks/DETRACTOR");
        colleague
                .put(
                        "/subscriptions/" + subscription + "/planned-features",
                        "{\"features\":[{\"feature\":\"goals\",\"plannedFrom\":\"2026-10-01\"}]}",
                        "\"0\"")
                .then()
                .statusCode(200);
        add("/subscriptions/{id}/planned-features", "/subscriptions/" + subscription + "/planned-features");
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
